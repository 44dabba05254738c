import { type Json } from "./json.js";
/** An answer before its log id stands in it. */
export interface Draft {
    readonly status: number;
    readonly mediaType: string;
    readonly body: string | Uint8Array;
    readonly headers?: Readonly<Record<string, string>>;
}
/** A JSON answer. */
export declare function jsonDraft(status: number, body: Json, headers?: Readonly<Record<string, string>>): Draft;
/** A file that is downloaded; its name is percent-encoded, as RFC 6266 wants it. */
export declare function fileDraft(bytes: Uint8Array, mediaType: string, name: string): Draft;
/** The code in an envelope; `undefined` where there is none. */
export declare function codeOf(body: Json | Uint8Array): number | undefined;
/** Makes log ids as the platform's: 14 digits of the time, then 20 hexadecimal digits, here those of a count. */
export declare function makeLogIds(): (now: number) => string;
