import type { ByteStream } from "./byte-stream.js";
/** The server's end of an open WebSocket. */
export interface ServerSocket {
    /** Sends a binary message; `false` where the connection is closed, or the other side does not read. */
    send(bytes: Uint8Array): boolean;
    /** Sends the beginning of a message and breaks the connection. */
    breakWithin(bytes: Uint8Array): void;
    /** Breaks the connection. */
    destroy(): void;
}
/** Who hears of what comes. */
export interface SocketListener {
    /** A whole binary message. */
    message(bytes: Uint8Array): void;
    /** The connection has ended, in whatever way; told once. */
    closed(): void;
}
/** Speaks WebSocket over a connection that has just been opened. What comes is told later, never at once. */
export declare function serverSocket(connection: ByteStream, listener: SocketListener): ServerSocket;
