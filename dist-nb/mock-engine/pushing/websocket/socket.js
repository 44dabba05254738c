import { closeCodes, closePayload, frameReader, opcodes, wireFrame } from "./wire.js";
/** Messages of clients are acknowledgements, with a card at most. */
const mostBytes = 1024 * 1024;
/** What waits for one who does not read. */
const mostUnsent = 16 * 1024 * 1024;
/** How long the other side has to close too, milliseconds. */
const closingMs = 2000;
/** Speaks WebSocket over a connection that has just been opened. What comes is told later, never at once. */
export function serverSocket(connection, listener) {
    const message = messageJoiner(mostBytes);
    let isOpen = true;
    const write = (bytes) => {
        if (!isOpen || connection.destroyed)
            return false;
        if (connection.writableLength > mostUnsent) {
            connection.destroy();
            return false;
        }
        connection.write(bytes);
        return true;
    };
    const close = (code) => {
        if (!write(wireFrame(opcodes.close, closePayload(code))))
            return;
        isOpen = false;
        connection.end();
        setTimeout(() => connection.destroy(), closingMs).unref();
    };
    const take = (frame) => {
        if (!isOpen)
            return;
        if (frame.opcode === opcodes.close)
            close(closeCodes.normal);
        else if (frame.opcode === opcodes.ping)
            write(wireFrame(opcodes.pong, frame.payload));
        else if (frame.opcode !== opcodes.pong) {
            const joined = message(frame);
            if (typeof joined === "number")
                close(joined);
            else if (joined !== undefined)
                listener.message(joined);
        }
    };
    const read = frameReader(mostBytes, take);
    connection.on("data", (bytes) => {
        const problem = isOpen ? read(bytes) : undefined;
        if (problem !== undefined)
            close(problem);
    });
    connection.on("end", () => connection.destroy());
    connection.on("error", () => connection.destroy());
    connection.on("close", () => {
        isOpen = false;
        listener.closed();
    });
    return {
        send: (bytes) => write(wireFrame(opcodes.binary, bytes)),
        breakWithin(bytes) {
            const frame = wireFrame(opcodes.binary, bytes);
            if (isOpen && !connection.destroyed) {
                connection.write(frame.subarray(0, Math.ceil(frame.length / 2)), () => connection.destroy());
            }
            isOpen = false;
        },
        destroy: () => connection.destroy(),
    };
}
/** Puts the frames of messages together; a number is the code to close with. */
function messageJoiner(maxBytes) {
    let parts;
    let size = 0;
    return ({ opcode, isFinal, payload }) => {
        if (opcode === opcodes.text)
            return closeCodes.unsupported;
        if ((opcode === opcodes.continuation) === (parts === undefined))
            return closeCodes.protocol;
        if (parts === undefined && isFinal)
            return payload;
        parts ??= [];
        size += payload.length;
        if (size > maxBytes)
            return closeCodes.tooBig;
        // Empty pieces without end would fill a list.
        if (payload.length > 0)
            parts.push(payload);
        if (!isFinal)
            return undefined;
        const whole = Buffer.concat(parts, size);
        parts = undefined;
        size = 0;
        return whole;
    };
}
