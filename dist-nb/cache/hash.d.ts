/** Bytes that must not change, and their hash where it is known already. */
export interface Hashed {
    readonly bytes: Uint8Array;
    readonly hash?: string | undefined;
}
/** The hash of the bytes of something, made once however often it is asked for. */
export declare function contentHash(of: Hashed): string;
/**
 * BLAKE2 of several pieces, each with its length, so that no other pieces have the same; 64 hexadecimal digits. Where the
 * processor does not know SHA-256 by itself, it is the fastest that cannot be made to collide.
 */
export declare function hashOf(...pieces: readonly (string | Uint8Array)[]): string;
