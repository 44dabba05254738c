import { Buffer } from "node:buffer";
import { once } from "node:events";
import { createServer } from "node:http";
import lark from "@larksuiteoapi/node-sdk";
import { WebSocket, WebSocketServer } from "ws";
import { check } from "../verdicts.mjs";

const { AbortSignal, setTimeout } = globalThis;
const appId = "cli_0123456789abcdef";

/** The official SDK's long connection and ours, against one server that speaks with our codec. */
export async function compareConnections({ longConnection, dispatcher, encodeFrame, decodeFrame }, { event }) {
  const platform = await startPlatform(encodeFrame, decodeFrame);
  const pushes = [
    { messageId: "whole", sum: 1, body: event("a.b", { text: "多维表格" }, { event_id: "1" }) },
    { messageId: "pieces", sum: 7, body: event("a.b", { text: "😀".repeat(500) }, { event_id: "2" }) },
    { messageId: "asked", sum: 1, body: event("ask", {}, { event_id: "3" }) },
    { messageId: "fails", sum: 1, body: event("fails", {}, { event_id: "4" }) },
  ];
  const reply = { toast: { type: "info", content: "done" } };
  const handlers = (calls) => ({
    "a.b": (content) => void calls.push(content.text),
    ask: () => reply,
    fails: () => Promise.reject(new Error("no")),
  });

  const official = [];
  const quiet = { loggerLevel: lark.LoggerLevel.fatal };
  const client = new lark.WSClient({ appId, appSecret: "s", domain: platform.baseUrl, ...quiet });
  client.start({ eventDispatcher: new lark.EventDispatcher(quiet).register(handlers(official)) });
  // What comes right behind the opening it loses: it listens a moment later.
  const theirs = await platform.push(pushes, 100);
  client.close({ force: true });

  const ours = [];
  const events = dispatcher({}, ["ask"]);
  for (const [type, handler] of Object.entries(handlers(ours))) events.on(type, handler);
  const connection = longConnection({
    appId,
    appSecret: "s",
    baseUrl: platform.baseUrl,
    dispatcher: events,
    WebSocket,
  });
  const [own] = await Promise.all([platform.push(pushes, 0), connection.start()]);
  await connection.close();
  platform.stop();

  check(
    "both take whole and fragmented events of the long connection",
    JSON.stringify(official) === JSON.stringify(ours) && ours.length === 2,
    JSON.stringify({ official, ours }),
  );
  check(
    "both acknowledge them alike",
    JSON.stringify(theirs) === JSON.stringify(own) && own.length === 4,
    JSON.stringify({ theirs, own }),
  );
}

async function startPlatform(encodeFrame, decodeFrame) {
  const server = createServer((request, response) => {
    request.resume();
    const { port } = server.address();
    const config = { PingInterval: 1, ReconnectCount: -1, ReconnectInterval: 1, ReconnectNonce: 0 };
    const URL = `ws://127.0.0.1:${port}/ws?device_id=d&service_id=7`;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ code: 0, msg: "", data: { URL, ClientConfig: config } }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const sockets = new WebSocketServer({ server });
  const connected = [];
  let count = 0;
  sockets.on("connection", (socket) => {
    socket.acks = [];
    connected.push(socket);
    socket.on("message", (data) => {
      const frame = decodeFrame(new Uint8Array(data));
      if (frame.method === 1) socket.acks.push(frame);
      else socket.send(encodeFrame({ ...frame, headers: [{ key: "type", value: "pong" }] }));
    });
  });
  return {
    baseUrl: `http://127.0.0.1:${server.address().port}`,
    /** Sends to the latest connection; gives what it acknowledged: message, fragment, code and reply. */
    async push(pushes, afterMs) {
      const [socket] = connected.length > count ? [connected[count]] : await once(sockets, "connection");
      count++;
      if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
      for (const { messageId, sum, body } of pushes) {
        for (const frame of framesOf(messageId, sum, body)) socket.send(encodeFrame(frame));
      }
      await until(() => socket.acks.length >= pushes.length);
      return socket.acks.map(shown).sort((a, b) => (a.message_id < b.message_id ? -1 : 1));
    },
    stop() {
      for (const socket of connected) socket.terminate();
      server.close();
    },
  };
}

function framesOf(messageId, sum, body) {
  const bytes = Buffer.from(JSON.stringify(body));
  const size = Math.ceil(bytes.length / sum);
  return Array.from({ length: sum }, (_, seq) => ({
    SeqID: 1n,
    LogID: 2n,
    service: 7,
    method: 1,
    headers: Object.entries({ type: "event", message_id: messageId, sum, seq, trace_id: "t" }).map(([key, value]) => ({
      key,
      value: String(value),
    })),
    payloadType: "json",
    payload: new Uint8Array(bytes.subarray(seq * size, (seq + 1) * size)),
    LogIDNew: "log",
  }));
}

function shown({ headers, payload, ...frame }) {
  const rest = Object.fromEntries(headers.flatMap(({ key, value }) => (key === "biz_rt" ? [] : [[key, value]])));
  const { code, data } = JSON.parse(Buffer.from(payload).toString());
  const reply = data === undefined ? undefined : JSON.parse(Buffer.from(data, "base64").toString());
  return { ...rest, ...frame, SeqID: String(frame.SeqID), LogID: String(frame.LogID), code, reply };
}

async function until(isSo) {
  const limit = AbortSignal.timeout(10_000);
  while (!isSo()) {
    limit.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
