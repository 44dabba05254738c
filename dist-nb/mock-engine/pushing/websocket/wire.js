/** What a frame of a WebSocket holds (RFC 6455, section 5.2). */
export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 };
/** Why a connection is closed (RFC 6455, section 7.4.1). */
export const closeCodes = { normal: 1000, protocol: 1002, unsupported: 1003, tooBig: 1009 };
/** The bytes of one frame of a server, which are not masked. */
export function wireFrame(opcode, payload, isFinal = true) {
    const { length } = payload;
    const first = (isFinal ? 0x80 : 0) | opcode;
    if (length < 126)
        return Buffer.concat([Buffer.from([first, length]), payload]);
    const head = Buffer.alloc(length < 65_536 ? 4 : 10);
    head[0] = first;
    if (length < 65_536) {
        head[1] = 126;
        head.writeUInt16BE(length, 2);
    }
    else {
        head[1] = 127;
        head.writeBigUInt64BE(BigInt(length), 2);
    }
    return Buffer.concat([head, payload]);
}
/** A code and no reason, as a close frame carries them. */
export function closePayload(code) {
    return Uint8Array.of(code >> 8, code & 0xff);
}
/**
 * Reads the frames of a client out of a stream of bytes. What is given back is the code to close with, where the bytes
 * break the protocol or a frame is longer than the bound; nothing is to be read after that. No more than one frame is held.
 */
export function frameReader(maxBytes, take) {
    const head = Buffer.alloc(longestHead);
    let headSize = 0;
    let current;
    return (bytes) => {
        for (let at = 0; at < bytes.length;) {
            if (current === undefined) {
                head[headSize++] = bytes[at++] ?? 0;
                const problem = headProblem(head, headSize);
                if (problem !== undefined)
                    return problem;
                if (headSize < headLength(head, headSize))
                    continue;
                const length = payloadLength(head);
                if (length > maxBytes)
                    return closeCodes.tooBig;
                current = begun(head, headSize, length);
            }
            at += fill(current, bytes.subarray(at));
            if (current.filled < current.payload.length)
                continue;
            take({ opcode: current.opcode, isFinal: current.isFinal, payload: unmasked(current) });
            current = undefined;
            headSize = 0;
        }
        return undefined;
    };
}
/** Two bytes, eight of a length, four of a mask. */
const longestHead = 14;
const known = new Set(Object.values(opcodes));
/** No extension was agreed on, so no reserved bit is set; a client masks what it sends; control frames are short and whole. */
function headProblem(head, size) {
    const first = head[0] ?? 0;
    const opcode = first & 0x0f;
    if ((first & 0x70) !== 0 || !known.has(opcode))
        return closeCodes.protocol;
    if (size < 2)
        return undefined;
    const second = head[1] ?? 0;
    if ((second & 0x80) === 0)
        return closeCodes.protocol;
    const isControl = opcode >= opcodes.close;
    return isControl && ((first & 0x80) === 0 || (second & 0x7f) > 125) ? closeCodes.protocol : undefined;
}
/** How many bytes the head has, as far as is known. */
function headLength(head, size) {
    if (size < 2)
        return 2;
    return 6 + lengthBytes(head);
}
/** How many bytes tell the length, besides the first. */
function lengthBytes(head) {
    const short = (head[1] ?? 0) & 0x7f;
    if (short === 127)
        return 8;
    return short === 126 ? 2 : 0;
}
function payloadLength(head) {
    const bytes = lengthBytes(head);
    if (bytes === 0)
        return (head[1] ?? 0) & 0x7f;
    return bytes === 2 ? head.readUInt16BE(2) : Number(head.readBigUInt64BE(2));
}
function begun(head, size, length) {
    const first = head[0] ?? 0;
    return {
        opcode: first & 0x0f,
        isFinal: (first & 0x80) !== 0,
        mask: Uint8Array.from(head.subarray(size - 4, size)),
        payload: Buffer.alloc(length),
        filled: 0,
    };
}
/** Takes what belongs to the frame, and says how much that was. */
function fill(current, bytes) {
    const part = bytes.subarray(0, current.payload.length - current.filled);
    current.payload.set(part, current.filled);
    current.filled += part.length;
    return part.length;
}
function unmasked({ payload, mask }) {
    for (let at = 0; at < payload.length; at += 1)
        payload[at] = (payload[at] ?? 0) ^ (mask[at & 3] ?? 0);
    return payload;
}
