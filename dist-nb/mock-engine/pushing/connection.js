import { attemptedOf } from "./acknowledgement.js";
import { decodeFrame, encodeFrame } from "./frame.js";
import { inPieces } from "./post.js";
import { serverSocket } from "./websocket/socket.js";
/** Longer events come in pieces. */
const pieceBytes = 128 * 1024;
/** Speaks with one client over a connection that has become a WebSocket. */
export function connectionOf(duplex, { id, appId, service, config, closed }) {
    const waiting = new Map();
    let isSilent = false;
    let quiet;
    /** A client that does not ping is gone. */
    function give() {
        socket.destroy();
    }
    function heardSomething() {
        clearTimeout(quiet);
        quiet = setTimeout(give, config.PingInterval * 2500 + 10_000).unref();
    }
    const socket = serverSocket(duplex, {
        message(bytes) {
            heardSomething();
            const frame = isSilent ? undefined : frameIn(bytes);
            if (frame?.method === CONTROL && headerOf(frame, "type") === "ping")
                socket.send(pong(frame, config));
            if (frame?.method === DATA)
                waiting.get(headerOf(frame, "message_id") ?? "")?.(attemptedOf(frame));
        },
        closed() {
            clearTimeout(quiet);
            for (const settle of [...waiting.values()])
                settle({ outcome: "broken", reason: "the connection is closed" });
            closed();
        },
    });
    heardSomething();
    function send(frames, harm) {
        if (harm?.isSilent === true)
            isSilent = true;
        if (isSilent)
            return;
        const [first = new Uint8Array()] = frames;
        if (harm?.breaks === "before")
            socket.breakWithin(first);
        else
            for (const frame of frames)
                socket.send(frame);
        if (harm?.breaks === "after")
            setTimeout(() => socket.destroy(), 0);
    }
    return {
        id,
        appId,
        destroy: () => socket.destroy(),
        push(messageId, text, { answerMs, harm }) {
            return new Promise((resolve) => {
                const settle = (attempted) => {
                    clearTimeout(timer);
                    waiting.delete(messageId);
                    resolve(attempted);
                };
                const timer = setTimeout(() => {
                    settle({ outcome: "late", reason: `no acknowledgement within ${String(answerMs)} ms` });
                }, answerMs);
                waiting.set(messageId, settle);
                send(framesOf({ messageId, text, service, pieces: harm?.fragments }), harm);
            });
        },
    };
}
const [CONTROL, DATA] = [0, 1];
/** What is no frame is passed over. */
function frameIn(bytes) {
    try {
        return decodeFrame(bytes);
    }
    catch {
        return undefined;
    }
}
function headerOf({ headers }, key) {
    return headers.find((header) => header.key === key)?.value;
}
/** The ping again, with the timing. */
function pong(ping, config) {
    const payload = new TextEncoder().encode(JSON.stringify(config));
    return encodeFrame({ ...ping, headers: [{ key: "type", value: "pong" }], payload });
}
function framesOf({ messageId, text, service, pieces }) {
    const bytes = new TextEncoder().encode(text);
    const parts = inPieces(bytes, pieces ?? Math.ceil(bytes.length / pieceBytes));
    return parts.map((payload, seq) => {
        const headers = { type: "event", message_id: messageId, trace_id: messageId, sum: parts.length, seq };
        return encodeFrame({
            SeqID: 0n,
            LogID: 0n,
            service,
            method: DATA,
            headers: Object.entries(headers).map(([key, value]) => ({ key, value: String(value) })),
            payloadType: "json",
            payload,
        });
    });
}
