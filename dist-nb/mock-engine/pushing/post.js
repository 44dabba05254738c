import { Agent, request as httpRequest } from "node:http";
import { isObject } from "../engine/json.js";
/** More than this of an answer is not read. */
const mostBytes = 1024 * 1024;
/** Requests over connections that are kept. */
export function makePoster() {
    const agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: 30_000 });
    const under = new Set();
    let tls;
    async function open(url, sealed, settle) {
        const options = {
            method: "POST",
            headers: { ...sealed.headers, "content-length": Buffer.byteLength(sealed.body) },
        };
        const secure = url.protocol === "https:" ? await (tls ??= import("node:https")) : undefined;
        const request = secure === undefined ? httpRequest(url, { ...options, agent }) : secure.request(url, options);
        under.add(request);
        request.on("close", () => {
            under.delete(request);
            settle({ outcome: "broken", reason: "the connection is closed" });
        });
        return request;
    }
    const attempt = async (url, sealed, how) => {
        const { promise, settle } = once();
        const request = await open(url, sealed, settle);
        const timer = setTimeout(() => {
            settle({ outcome: "late", reason: `no answer within ${String(how.answerMs)} ms` });
        }, how.answerMs);
        request.on("error", (error) => {
            // A kept connection may have been closed by the other side at this very moment.
            const isStale = request.reusedSocket && error.code === "ECONNRESET" && how.harm === undefined;
            settle(isStale ? "stale" : { outcome: "broken", reason: error.message });
        });
        request.on("response", (response) => {
            if (how.harm?.breaks === "after")
                settle({ outcome: "broken", reason: "a fault that was asked for" });
            else
                readAnswer(response, settle);
        });
        write(request, sealed.body, { harm: how.harm, settle });
        const attempted = await promise;
        clearTimeout(timer);
        if (attempted === "stale" || attempted.outcome === "late" || attempted.outcome === "broken")
            request.destroy();
        return attempted;
    };
    return {
        async post(url, sealed, how) {
            const first = await attempt(url, sealed, how);
            if (first !== "stale")
                return first;
            const second = await attempt(url, sealed, how);
            return second === "stale" ? { outcome: "broken", reason: "the connection is closed" } : second;
        },
        close() {
            for (const request of under)
                request.destroy();
            agent.destroy();
        },
    };
}
function once() {
    let settle = () => undefined;
    const promise = new Promise((resolve) => (settle = resolve));
    return { promise, settle: (value) => settle(value) };
}
/** Writes the body as a fault says: not at all, half of it, in pieces. */
function write(request, body, { harm, settle }) {
    const bytes = Buffer.from(body);
    if (harm?.isSilent === true) {
        request.flushHeaders();
    }
    else if (harm?.breaks === "before") {
        request.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
            settle({ outcome: "broken", reason: "a fault that was asked for" });
        });
    }
    else {
        inPieces(bytes, harm?.fragments ?? 1).forEach((piece) => request.write(piece));
        request.end();
    }
}
/** So many pieces of nearly the same length; of few bytes fewer, at least one. */
export function inPieces(bytes, count) {
    const size = Math.max(1, Math.ceil(bytes.length / count));
    const pieces = [];
    for (let at = 0; at < bytes.length || at === 0; at += size)
        pieces.push(bytes.subarray(at, at + size));
    return pieces;
}
function readAnswer(response, settle) {
    const { statusCode: status = 0 } = response;
    const chunks = [];
    let size = 0;
    response.on("data", (chunk) => {
        size += chunk.length;
        if (size <= mostBytes)
            chunks.push(chunk);
        else
            settle({ outcome: "broken", status, reason: "the answer is too long" });
    });
    response.on("error", (error) => settle({ outcome: "broken", status, reason: error.message }));
    response.on("end", () => {
        const reply = jsonIn(Buffer.concat(chunks));
        const more = reply === undefined ? {} : { reply };
        settle(status === 200
            ? { outcome: "taken", status, ...more }
            : { outcome: "refused", status, reason: `answered with ${String(status)}`, ...more });
    });
}
/** The JSON that was answered; an empty object, or none, is no reply. */
export function jsonIn(bytes) {
    try {
        // What JSON.parse gives is Json.
        const json = JSON.parse(new TextDecoder().decode(bytes));
        return isObject(json) && Object.keys(json).length === 0 ? undefined : json;
    }
    catch {
        return undefined;
    }
}
