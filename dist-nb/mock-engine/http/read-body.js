const nothing = new Uint8Array(0);
/** The whole body, or why there is none. Of one that is too large no more than the bound is ever held. */
export function readBody(request, bounds, held, done) {
    const { "content-length": announced, "transfer-encoding": coding } = request.headers;
    if (announced === undefined && coding === undefined) {
        done(nothing);
        return;
    }
    if (Number(announced ?? 0) > bounds.bodyBytes) {
        done("too-large");
        return;
    }
    const chunks = [];
    let size = 0;
    let isDone = false;
    const end = (body) => {
        if (isDone)
            return;
        isDone = true;
        held.bytes -= size;
        done(body);
    };
    request.on("data", (chunk) => {
        if (isDone)
            return;
        size += chunk.byteLength;
        held.bytes += chunk.byteLength;
        if (size > bounds.bodyBytes || held.bytes > bounds.allBodyBytes)
            end("too-large");
        else
            chunks.push(chunk);
    });
    request.on("end", () => {
        end(chunks.length === 1 ? (chunks[0] ?? nothing) : Buffer.concat(chunks, size));
    });
    request.on("close", () => {
        end("gone");
    });
    request.on("error", () => {
        end("gone");
    });
}
