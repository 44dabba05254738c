/** A file to be written, as a value. `path` is relative to the output folder, with `/`, and stays inside it. */
export interface OutputFile {
    readonly path: string;
    readonly text: string;
    /** SHA-256 of the text as UTF-8, in hexadecimal, where it is known already. */
    readonly hash?: string;
    /** The text as UTF-8, where it is at hand as such. */
    readonly bytes?: Uint8Array;
    /** What the text is put together of, where that is known before it is done. */
    readonly chunks?: readonly Chunk[];
    /** Wants to be told the hash when it is made. */
    readonly onHash?: ((hash: string) => void) | undefined;
}
/** A stretch of a file, as UTF-8. */
export interface Chunk {
    readonly bytes: Uint8Array;
    /** What tells its bytes from any others, where they need not be read for that. */
    readonly identity?: string | undefined;
}
/** SHA-256 of a text as UTF-8, in hexadecimal. */
export declare function hashOfText(text: string | Uint8Array): string;
/** The same file with its hash. Hashes of large files are made beside the program, several at a time. */
export declare function withHash(file: OutputFile): Promise<OutputFile>;
/** Begins to make the hash of a file that `withHash` will be asked for; what goes wrong is said there. */
export declare function beginHash(file: OutputFile): void;
/** A file that is put together when it is asked for. */
export declare function joinedFile(path: string, chunks: readonly Chunk[]): OutputFile;
/** A file whose text is fetched when it is asked for. */
export declare function storedFile(path: string, read: () => Uint8Array, hash?: string, onHash?: OutputFile["onHash"]): OutputFile;
