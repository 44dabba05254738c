/** Writes a reply, or breaks the connection where it says so. */
export function send(reply, response) {
    // The response to a request that was sent behind others has no socket of its own before its turn.
    const { socket } = response.req;
    if (socket.destroyed)
        return;
    if (reply.breaks === "reset") {
        socket.resetAndDestroy();
        return;
    }
    const { body } = reply;
    const length = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
    response.writeHead(reply.status, { ...reply.headers, "content-length": length });
    if (reply.breaks === "cut")
        cutOff(body, response);
    else
        response.end(body);
}
/** Half of what was announced goes out, then the connection is closed. */
function cutOff(body, response) {
    const bytes = typeof body === "string" ? Buffer.from(body) : body;
    const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2));
    // Headers alone are held back until there is a body.
    response.flushHeaders();
    response.write(half, () => {
        response.req.socket.destroy();
    });
}
