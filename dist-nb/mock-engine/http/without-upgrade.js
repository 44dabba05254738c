/**
 * Answers a request as if it did not offer another protocol: some clients offer HTTP/2 with each of their requests
 * (`Upgrade: h2c`), and Node hands over the connection then. The head is put back before what follows it, without the offer.
 */
export function withoutUpgrade(request, connection, server) {
    const { method = "GET", url = "/", httpVersion, rawHeaders } = request;
    const lines = [`${method} ${url} HTTP/${httpVersion}`];
    for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
        const name = rawHeaders[at] ?? "";
        if (!/^(upgrade|connection|http2-settings)$/i.test(name))
            lines.push(`${name}: ${rawHeaders[at + 1] ?? ""}`);
    }
    // Header bytes are Latin-1, as Node has read them.
    connection.unshift(Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"));
    server.emit("connection", connection);
}
