/** What a frame of a WebSocket holds (RFC 6455, section 5.2). */
export declare const opcodes: {
    readonly continuation: 0;
    readonly text: 1;
    readonly binary: 2;
    readonly close: 8;
    readonly ping: 9;
    readonly pong: 10;
};
/** Why a connection is closed (RFC 6455, section 7.4.1). */
export declare const closeCodes: {
    readonly normal: 1000;
    readonly protocol: 1002;
    readonly unsupported: 1003;
    readonly tooBig: 1009;
};
/** One frame as it came, unmasked. */
export interface WireFrame {
    readonly opcode: number;
    readonly isFinal: boolean;
    readonly payload: Uint8Array;
}
/** The bytes of one frame of a server, which are not masked. */
export declare function wireFrame(opcode: number, payload: Uint8Array, isFinal?: boolean): Buffer;
/** A code and no reason, as a close frame carries them. */
export declare function closePayload(code: number): Uint8Array;
/**
 * Reads the frames of a client out of a stream of bytes. What is given back is the code to close with, where the bytes
 * break the protocol or a frame is longer than the bound; nothing is to be read after that. No more than one frame is held.
 */
export declare function frameReader(maxBytes: number, take: (frame: WireFrame) => void): (bytes: Uint8Array) => number | undefined;
