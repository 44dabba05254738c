import { createServer } from "node:http";
import { jsonType } from "../engine/exchange.js";
import { usualBounds } from "./bounds.js";
import { asksForWebSocket } from "../pushing/websocket/handshake.js";
import { readBody } from "./read-body.js";
import { send } from "./send.js";
import { withoutUpgrade } from "./without-upgrade.js";
/** Listens. Rejected with Node's own error where the port is taken or not allowed. */
export function listen(answering, { host, port }, bounds = usualBounds) {
    const held = { bytes: 0 };
    const server = createServer({
        maxHeaderSize: bounds.headerBytes,
        headersTimeout: bounds.headersMs,
        requestTimeout: bounds.requestMs,
        keepAliveTimeout: bounds.idleMs,
        connectionsCheckingInterval: Math.min(1000, bounds.headersMs),
        noDelay: true,
    }, (request, response) => {
        take(request, response);
    });
    server.maxConnections = bounds.connections;
    function take(request, response) {
        response.on("error", ignore);
        readBody(request, bounds, held, (body) => {
            if (body === "too-large")
                refuseBody(request, response, answering, bounds);
            else if (body !== "gone")
                answerTo(request, response, body);
        });
    }
    function answerTo(request, response, body) {
        const reply = answering.answer(incomingOf(request, body));
        if (!(reply instanceof Promise)) {
            send(reply, response);
            return;
        }
        void reply.then((late) => {
            send(late, response);
        });
    }
    server.on("checkContinue", (request, response) => {
        if (Number(request.headers["content-length"] ?? 0) <= bounds.bodyBytes)
            response.writeContinue();
        take(request, response);
    });
    if (answering.webSocket !== undefined) {
        server.on("upgrade", (request, connection, early) => {
            if (early.length > 0)
                connection.unshift(early);
            if (asksForWebSocket(request.headers))
                answering.webSocket?.(incomingOf(request, nothing), connection);
            else
                withoutUpgrade(request, connection, server);
        });
    }
    server.on("clientError", (error, socket) => {
        refuseBytes(error, socket, answering);
    });
    return opened(server, { host, port });
}
const nothing = new Uint8Array(0);
function incomingOf({ method = "GET", url = "/", headers }, body) {
    // Only `set-cookie`, which no request has any use for, is ever a list.
    return { method, target: url, headers: headers, body };
}
function ignore() {
    // The other side is gone; there is nobody to tell.
}
function opened(server, { host, port }) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
            server.off("error", reject);
            const address = server.address();
            resolve({
                port: typeof address === "object" && address !== null ? address.port : port,
                close: () => closed(server),
            });
        });
    });
}
function closed(server) {
    return new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
        server.closeAllConnections();
    });
}
/** Answers at once and closes, so that nobody sends a gigabyte in vain. */
function refuseBody(request, response, answering, bounds) {
    const { method = "GET", url: target = "/" } = request;
    const reason = `a body of more than ${String(bounds.bodyBytes)} bytes is not read`;
    answering.malformed({ method, target, status: 413, reason });
    const body = refusal(reason);
    response.writeHead(413, { "content-type": jsonType, "content-length": Buffer.byteLength(body), connection: "close" });
    response.end(body, () => {
        // What still comes is read past for a moment: a connection that is reset loses the answer on its way.
        request.resume();
        const { socket } = request;
        setTimeout(() => socket.destroy(), lingerMs).unref();
    });
}
/** Node's parser gave up: bytes that are no HTTP, headers that are too large or too slow. */
function refuseBytes(error, socket, answering) {
    if (error.code === "ECONNRESET" || !socket.writable) {
        socket.destroy();
        return;
    }
    const [status, text, reason] = meanings.get(error.code ?? "") ?? [400, "Bad Request", "this is no HTTP"];
    answering.malformed({ method: "", target: "", status, reason });
    const body = refusal(reason);
    const head = [
        `HTTP/1.1 ${String(status)} ${text}`,
        `content-type: ${jsonType}`,
        `content-length: ${String(Buffer.byteLength(body))}`,
        "connection: close",
    ];
    socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
    setTimeout(() => socket.destroy(), lingerMs).unref();
}
/** How long the other side has to read why it was refused. */
const lingerMs = 1000;
const meanings = new Map([
    ["HPE_HEADER_OVERFLOW", [431, "Request Header Fields Too Large", "the headers are too large"]],
    ["HPE_CHUNK_EXTENSIONS_OVERFLOW", [413, "Payload Too Large", "the chunk extensions are too large"]],
    ["ERR_HTTP_REQUEST_TIMEOUT", [408, "Request Timeout", "the request took too long to come"]],
]);
/** In the envelope, with the platform's code for a bad request. */
function refusal(message) {
    return JSON.stringify({ code: 9499, msg: "bad request", error: { message } });
}
