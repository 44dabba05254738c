import { once } from "node:events";
import { createServer } from "node:http";
import lark from "@larksuiteoapi/node-sdk";
import { WebSocket } from "ws";
import { check } from "../verdicts.mjs";

const quiet = { loggerLevel: lark.LoggerLevel.fatal };
const verificationToken = "the-verification-token";
const encryptKey = "the-encrypt-key";
const reply = { toast: { type: "info", content: "done" } };
const types = ["im.message.receive_v1", "order_paid", "card.action.trigger"];

/** What our mock pushes, to the official SDK and to this client: over HTTP and over the long connection. */
export async function pushFromMock({ longConnection, dispatcher }, createMock) {
  const receivers = {
    "the official SDK": { listener: officialListener, connect: officialConnection },
    "this client": {
      listener: (secrets, calls) => ourDispatcher(dispatcher, secrets, calls).listener,
      connect: (calls) => (mock) => ourConnection(longConnection, ourDispatcher(dispatcher, {}, calls), mock),
    },
  };
  for (const [name, { listener, connect }] of Object.entries(receivers)) {
    for (const secrets of [{ verificationToken }, { verificationToken, encryptKey }]) {
      const mode = secrets.encryptKey ? "encrypted and signed" : "plain";
      await overHttp(`${name}, ${mode}`, { createMock, secrets, listenerOf: listener });
    }
    const calls = [];
    await overConnection(`${name}, long connection`, { createMock, calls, connect: connect(calls) });
  }
}

/** The check of the address, an event of each schema, a callback with its reply. */
async function overHttp(name, { createMock, secrets, listenerOf }) {
  const calls = [];
  const server = createServer(listenerOf(secrets, calls)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}/`;
  const mock = await createMock({ port: false, webhooks: [{ url, ...secrets }] });
  await judge(name, mock, calls);
  await mock.close();
  server.closeAllConnections();
  server.close();
}

async function overConnection(name, { createMock, calls, connect }) {
  const mock = await createMock({ pushing: { clientConfig: { PingInterval: 1 } } });
  const close = await connect(mock);
  mock.fail({ push: "im.*", fragments: 5 });
  await judge(name, mock, calls);
  await close();
  await mock.close();
}

async function judge(name, mock, calls) {
  const text = "多维表格 😀";
  const event = await mock.emit(types[0], { text });
  const old = await mock.emit(types[1]);
  const callback = await mock.emit(types[2]);
  const outcomes = [event, old, callback].flatMap(({ pushes }) => pushes.map(({ outcome }) => outcome));
  const isTaken = outcomes.length === 3 && outcomes.every((outcome) => outcome === "taken");
  const isHeard = calls.length === 3 && calls[0].text === text && calls[1].order_id === "1";
  const isReplied = JSON.stringify(callback.reply) === JSON.stringify(reply);
  check(
    `${name}: it takes what the mock pushes, and replies`,
    isTaken && isHeard && isReplied,
    JSON.stringify({ pushes: mock.pushes(), calls, reply: callback.reply }),
  );
}

function handlers(calls) {
  return Object.fromEntries(
    types.map((type, index) => [type, (data) => (calls.push(data), index === 2 ? reply : undefined)]),
  );
}

function officialListener(secrets, calls) {
  const events = new lark.EventDispatcher({ ...secrets, ...quiet }).register(handlers(calls));
  return lark.adaptDefault("/", events, { autoChallenge: true });
}

function ourDispatcher(dispatcher, secrets, calls) {
  const events = dispatcher(secrets, ["card.action.trigger"]);
  for (const [type, handler] of Object.entries(handlers(calls))) events.on(type, handler);
  return events;
}

function officialConnection(calls) {
  return async (mock) => {
    const { appId, appSecret } = mock.demo;
    const client = new lark.WSClient({ appId, appSecret, domain: mock.url, ...quiet });
    const ready = new Promise((resolve) => (client.onReady = resolve));
    client.start({ eventDispatcher: new lark.EventDispatcher(quiet).register(handlers(calls)) });
    await ready;
    return () => client.close({ force: true });
  };
}

async function ourConnection(longConnection, events, mock) {
  const { appId, appSecret } = mock.demo;
  const connection = longConnection({ appId, appSecret, baseUrl: mock.url, dispatcher: events, WebSocket });
  await connection.start();
  return () => connection.close();
}
