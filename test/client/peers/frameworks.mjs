import { once } from "node:events";
import { createServer } from "node:http";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import Koa from "koa";
import { check } from "../verdicts.mjs";

const { fetch, Request, URL } = globalThis;

/** Each framework as its users set it up, with the body as it gives it: requests of the platform go through each. */
export async function compareFrameworks({ dispatcher, customReply }, platform) {
  const { verificationToken, encryptKey, event, encrypted, signed, withSignature } = platform;
  const at = Date.now();
  const genuine = signed(event("a.b", { text: "多维表格 😀" }), { at });
  const cases = [
    ["an event", genuine, 200, {}],
    ["an event with one byte more", { ...genuine, body: `${genuine.body} ` }, 401, { msg: "refused" }],
    // Written otherwise than a parser would write it again: the signature is over these bytes.
    ["an event with spaces", respaced(genuine, { at, encryptKey, withSignature }), 200, {}],
    ["a callback", signed(event("ask", {}, { event_id: "2" }), { at }), 418, { toast: "tea" }],
    [
      "the check",
      encrypted({ type: "url_verification", challenge: "c", token: verificationToken }),
      200,
      { challenge: "c" },
    ],
  ];
  for (const [name, serve] of Object.entries(frameworks)) {
    const calls = [];
    const events = dispatcher({ verificationToken, encryptKey }, ["ask"])
      .on("a.b", (content) => void calls.push(content.text))
      .on("ask", () => customReply(418, { toast: "tea" }));
    const { send, close } = await serve(events);
    const answers = [];
    for (const [, sent] of cases) {
      const response = await send({ method: "POST", headers: sent.headers, body: sent.body });
      answers.push([response.status, await response.json()]);
    }
    await close();
    for (const [index, [what, , ...expected]] of cases.entries()) {
      const given = JSON.stringify(answers[index]);
      check(`${name}: ${what} is answered as it should be`, given === JSON.stringify(expected), given);
    }
    check(`${name}: the event is handled once`, JSON.stringify(calls) === `["多维表格 😀"]`, JSON.stringify(calls));
  }
}

/** The same event again, in bytes that only the raw body has. */
function respaced({ headers, body }, { at, encryptKey, withSignature }) {
  const { "content-type": type } = headers;
  const spaced = { headers: { "content-type": type }, body: body.replace(":", " :\n ") };
  return withSignature(spaced, { at, secret: encryptKey });
}

const frameworks = {
  "node:http": (events) => listening(createServer(events.listener)),
  Express: (events) => listening(createServer(express().post("/", events.listener))),
  "Express with raw()": (events) =>
    listening(createServer(express().post("/", express.raw({ type: "*/*" }), events.listener))),
  "Express with json() that keeps the bytes": (events) => {
    const verify = (request, _, bytes) => void (request.rawBody = bytes);
    return listening(createServer(express().use(express.json({ verify })).post("/", events.listener)));
  },
  Koa: (events) => {
    const app = new Koa().use((ctx) => {
      ctx.respond = false;
      return events.listener(ctx.req, ctx.res);
    });
    return listening(createServer(app.callback()));
  },
  async Fastify(events) {
    const app = fastify();
    app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) => done(null, body));
    app.post("/", async (request, reply) => {
      const { status, body } = await events.receive(request.headers, request.body);
      return reply.code(status).type("application/json").send(body);
    });
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    return { send: (init) => fetch(url, init), close: () => app.close() };
  },
  async Hono(events) {
    const app = new Hono().post("/", ({ req }) => events.handle(req.raw));
    return { send: (init) => app.fetch(new Request("https://app.example/", init)), close: () => undefined };
  },
};

async function listening(server) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(`http://127.0.0.1:${String(server.address().port)}/`);
  return { send: (init) => fetch(url, init), close: () => void server.close() };
}
