/** What is used of a socket of Node. Named here: whoever compiles against the mock needs no types of Node. */
export interface ByteStream {
    readonly destroyed: boolean;
    /** Bytes that wait to be sent. */
    readonly writableLength: number;
    write(bytes: Uint8Array | string, done?: () => void): unknown;
    end(text?: string): unknown;
    destroy(): unknown;
    on(event: "data", listener: (bytes: Uint8Array) => void): unknown;
    on(event: "end" | "error" | "close", listener: () => void): unknown;
}
