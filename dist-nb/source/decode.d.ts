/** What the bytes of a file say. Where they are no text, `text` holds what could be made of them and `at` the first fault. */
export type Decoded = {
    readonly kind: "text";
    readonly text: string;
} | {
    readonly kind: "not-text";
    readonly text: string;
    readonly at: number;
    readonly why: string;
};
/** Whether bytes are text and say something, as far as that is known without decoding them; false: they may be all the same. */
export declare function isSureText(bytes: Uint8Array): boolean;
/**
 * Reads UTF-8 with or without a byte order mark, and UTF-16 with one. Anything else is not text: bytes that are invalid
 * in the encoding (a page saved as GBK) and NUL (an image, or UTF-16 without a mark).
 */
export declare function decode(bytes: Uint8Array): Decoded;
