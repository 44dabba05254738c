import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { jsonType, type Incoming, type Reply } from "../engine/exchange.js";
import { usualBounds, type Bounds } from "./bounds.js";
import { asksForWebSocket } from "../pushing/websocket/handshake.js";
import { readBody, type Held, type ReadBody } from "./read-body.js";
import { send } from "./send.js";
import { withoutUpgrade } from "./without-upgrade.js";

/** What answers: the engine with what stands around it. */
export interface Answering {
  answer(incoming: Incoming): Reply | Promise<Reply>;
  /** A request that cannot be answered as one: said of it is what is known. */
  malformed(about: {
    readonly method: string;
    readonly target: string;
    readonly status: number;
    readonly reason: string;
  }): void;
  /** Takes over a connection whose client asks for a WebSocket. Absent: such a request is one like any other. */
  webSocket?(incoming: Incoming, connection: Duplex): void;
}

export interface Listening {
  /** The one it got, where 0 was asked for. */
  readonly port: number;
  /** Ends every connection; the promise is fulfilled when the port is free. */
  close(): Promise<void>;
}

export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Listens. Rejected with Node's own error where the port is taken or not allowed. */
export function listen(answering: Answering, { host, port }: Place, bounds: Bounds = usualBounds): Promise<Listening> {
  const held: Held = { bytes: 0 };
  const server = createServer(
    {
      maxHeaderSize: bounds.headerBytes,
      headersTimeout: bounds.headersMs,
      requestTimeout: bounds.requestMs,
      keepAliveTimeout: bounds.idleMs,
      connectionsCheckingInterval: Math.min(1000, bounds.headersMs),
      noDelay: true,
    },
    (request, response) => {
      take(request, response);
    },
  );
  server.maxConnections = bounds.connections;

  function take(request: IncomingMessage, response: ServerResponse): void {
    response.on("error", ignore);
    readBody(request, bounds, held, (body) => {
      if (body === "too-large") refuseBody(request, response, answering, bounds);
      else if (body !== "gone") answerTo(request, response, body);
    });
  }

  function answerTo(request: IncomingMessage, response: ServerResponse, body: Exclude<ReadBody, string>): void {
    const reply = answering.answer(incomingOf(request, body));
    if (!(reply instanceof Promise)) {
      send(reply, response);
      return;
    }
    void reply.then((late) => {
      send(late, response);
    });
  }

  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    if (Number(request.headers["content-length"] ?? 0) <= bounds.bodyBytes) response.writeContinue();
    take(request, response);
  });
  if (answering.webSocket !== undefined) {
    server.on("upgrade", (request: IncomingMessage, connection: Duplex, early: Uint8Array) => {
      if (early.length > 0) connection.unshift(early);
      if (asksForWebSocket(request.headers)) answering.webSocket?.(incomingOf(request, nothing), connection);
      else withoutUpgrade(request, connection, server);
    });
  }
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    refuseBytes(error, socket, answering);
  });
  return opened(server, { host, port });
}

const nothing = new Uint8Array(0);

function incomingOf({ method = "GET", url = "/", headers }: IncomingMessage, body: Uint8Array): Incoming {
  // Only `set-cookie`, which no request has any use for, is ever a list.
  return { method, target: url, headers: headers as Incoming["headers"], body };
}

function ignore(): void {
  // The other side is gone; there is nobody to tell.
}

function opened(server: Server, { host, port }: Place): Promise<Listening> {
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

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** Answers at once and closes, so that nobody sends a gigabyte in vain. */
function refuseBody(request: IncomingMessage, response: ServerResponse, answering: Answering, bounds: Bounds): void {
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
function refuseBytes(error: NodeJS.ErrnoException, socket: Duplex, answering: Answering): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, text, reason] = meanings.get(error.code ?? "") ?? ([400, "Bad Request", "this is no HTTP"] as const);
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

const meanings: ReadonlyMap<string, readonly [status: number, text: string, reason: string]> = new Map([
  ["HPE_HEADER_OVERFLOW", [431, "Request Header Fields Too Large", "the headers are too large"]],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", [413, "Payload Too Large", "the chunk extensions are too large"]],
  ["ERR_HTTP_REQUEST_TIMEOUT", [408, "Request Timeout", "the request took too long to come"]],
]);

/** In the envelope, with the platform's code for a bad request. */
function refusal(message: string): string {
  return JSON.stringify({ code: 9499, msg: "bad request", error: { message } });
}
