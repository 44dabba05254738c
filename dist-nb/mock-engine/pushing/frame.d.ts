/** One message of the long connection, a protobuf message; the names are those of its definition. */
export interface Frame {
    readonly SeqID: bigint;
    readonly LogID: bigint;
    readonly service: number;
    /** 0: control, 1: data. */
    readonly method: number;
    readonly headers: readonly FrameHeader[];
    readonly payloadEncoding?: string;
    readonly payloadType?: string;
    readonly payload?: Uint8Array;
    readonly LogIDNew?: string;
}
export interface FrameHeader {
    readonly key: string;
    readonly value: string;
}
/** Bytes that are no frame. */
export declare class FrameError extends Error {
    readonly name = "FrameError";
}
/** The bytes of a frame, fields in the order of their numbers. */
export declare function encodeFrame(frame: Frame): Uint8Array<ArrayBuffer>;
/**
 * Reads a frame; fields that are not known are passed over, of a field that comes twice the last counts.
 *
 * @throws {FrameError} where the bytes end early, or a field that must be there is not
 */
export declare function decodeFrame(bytes: Uint8Array): Frame;
