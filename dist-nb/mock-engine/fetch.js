/**
 * A `fetch` that needs no socket: whatever host is asked, the engine answers. A connection that breaks rejects with a
 * `TypeError`, as `fetch` does; one that breaks in the middle makes reading the body fail.
 */
export function fetchFrom(answer) {
    return async (input, init) => {
        const request = new Request(input, init);
        const { signal } = request;
        signal.throwIfAborted();
        const { pathname, search } = new URL(request.url);
        const incoming = {
            method: request.method,
            target: pathname + search,
            headers: Object.fromEntries(request.headers),
            body: request.body === null ? nothing : new Uint8Array(await request.arrayBuffer()),
        };
        const reply = await unlessAborted(answer(incoming), signal);
        if (reply.breaks === "reset")
            throw new TypeError("fetch failed", { cause: broken() });
        return new Response(bodyOf(reply, request.method), { status: reply.status, headers: reply.headers });
    };
}
const nothing = new Uint8Array(0);
/** HTTP statuses whose answers have no body; `Response` throws where one is given. */
const bodiless = new Set([101, 204, 205, 304]);
function bodyOf({ body, breaks, status }, method) {
    if (method === "HEAD" || bodiless.has(status))
        return null;
    if (breaks !== "cut")
        return body;
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    let isSent = false;
    return new ReadableStream({
        pull(controller) {
            if (isSent)
                controller.error(new TypeError("terminated", { cause: broken() }));
            else
                controller.enqueue(bytes.slice(0, Math.max(1, Math.floor(bytes.byteLength / 2))));
            isSent = true;
        },
    });
}
function broken() {
    return Object.assign(new Error("the connection was reset"), { code: "ECONNRESET" });
}
/** The reply, or the caller's reason for not waiting for it. */
async function unlessAborted(reply, signal) {
    if (!(reply instanceof Promise))
        return reply;
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => {
            // As `fetch` rejects: with the signal's own reason, whatever it is.
            reject(signal.reason);
        };
    });
    signal.addEventListener("abort", stop);
    try {
        return await Promise.race([reply, aborted]);
    }
    finally {
        signal.removeEventListener("abort", stop);
    }
}
