import { createHash } from "node:crypto";
/** Whether a client asks for a WebSocket at all, well or badly. */
export function asksForWebSocket({ upgrade = "" }) {
    return upgrade.toLowerCase() === "websocket";
}
/** The answer that opens the connection (RFC 6455, section 4.2), or why there is none. */
export function openingOf(method, headers) {
    const { "sec-websocket-key": key = "", "sec-websocket-version": version } = headers;
    if (method !== "GET")
        return { status: 405, reason: "a WebSocket is opened by GET", headers: { allow: "GET" } };
    if (version !== "13") {
        return { status: 426, reason: "only version 13 is spoken", headers: { "sec-websocket-version": "13" } };
    }
    if (!/^[A-Za-z0-9+/]{22}==$/.test(key))
        return { status: 400, reason: "Sec-WebSocket-Key is no key" };
    const lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"];
    return `${[...lines, `Sec-WebSocket-Accept: ${acceptance(key)}`].join("\r\n")}\r\n\r\n`;
}
function acceptance(key) {
    return createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
}
/** A plain HTTP answer on a connection that does not become a WebSocket. */
export function refusalText({ status, reason, headers = {} }) {
    const body = `${JSON.stringify({ error: reason })}\n`;
    const lines = Object.entries({
        ...headers,
        "content-type": "application/json; charset=utf-8",
        "content-length": String(Buffer.byteLength(body)),
        connection: "close",
    }).map(([name, value]) => `${name}: ${value}`);
    return `HTTP/1.1 ${String(status)} Refused\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
}
