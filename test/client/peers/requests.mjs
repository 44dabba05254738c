import { once } from "node:events";
import { createServer } from "node:http";
import lark from "@larksuiteoapi/node-sdk";
import { check } from "../verdicts.mjs";

const { fetch } = globalThis;

/** The same signed requests to the official SDK's dispatcher and to ours, each behind a server of Node. */
export async function compareRequests({ dispatcher }, platform) {
  const { verificationToken, encryptKey, event, oldEvent, plain, encrypted, signed, oldCard } = platform;
  const at = Date.now();
  const body = (id) => event("im.message.receive_v1", { text: "多维表格 😀" }, { event_id: id });
  const check2 = { type: "url_verification", challenge: "the-challenge", token: verificationToken };
  const card = { open_id: "ou_1", open_message_id: "om_1", tenant_key: "t", token: "c-1", action: { tag: "button" } };
  const cases = [
    { name: "plain, schema 2.0", secrets: { verificationToken }, sent: plain(body("1")) },
    { name: "plain, schema 1.0", secrets: { verificationToken }, sent: plain(oldEvent("order_paid")) },
    { name: "encrypted and signed", secrets: { verificationToken, encryptKey }, sent: signed(body("2"), { at }) },
    { name: "checking the address", secrets: { verificationToken }, sent: plain(check2), isAnswered: true },
    {
      name: "checking the address, encrypted",
      secrets: { verificationToken, encryptKey },
      sent: encrypted(check2),
      isAnswered: true,
    },
    { name: "a callback", secrets: { verificationToken, encryptKey }, sent: signed(event("ask"), { at }) },
    { name: "the old card", secrets: { verificationToken }, sent: oldCard(card, { at }), isCard: true },
  ];
  for (const { name, secrets, sent, isAnswered, isCard } of cases) {
    const official = await answerOf(officialListener(secrets, isCard), sent);
    const ours = await answerOf(ourListener(dispatcher, secrets), sent);
    const wanted = isAnswered ? 0 : 1;
    check(
      `${name}: the official SDK and this client take it`,
      official.calls.length === wanted &&
        ours.calls.length === wanted &&
        official.status === 200 &&
        ours.status === 200,
      JSON.stringify({ official, ours }),
    );
    if (isAnswered || name === "a callback" || isCard)
      check(`${name}: both answer the same`, official.text === ours.text, JSON.stringify({ official, ours }));
  }
}

const reply = { toast: { type: "info", content: "done" } };

function officialListener(secrets, isCard) {
  const quiet = { ...secrets, loggerLevel: lark.LoggerLevel.fatal };
  return (calls) => {
    const take = (data) => {
      calls.push(data);
      return reply;
    };
    const handler = isCard
      ? new lark.CardActionHandler(quiet, take)
      : new lark.EventDispatcher(quiet).register({ "im.message.receive_v1": take, order_paid: take, ask: take });
    return lark.adaptDefault("/", handler, { autoChallenge: true });
  };
}

function ourListener(dispatcher, secrets) {
  return (calls) => {
    const events = dispatcher(secrets, ["ask", "card.action.trigger_v1"]);
    const take = (content) => {
      calls.push(content);
      return reply;
    };
    for (const type of ["im.message.receive_v1", "order_paid", "ask", "card.action.trigger_v1"]) events.on(type, take);
    return events.listener;
  };
}

async function answerOf(listenerOf, { headers, body }) {
  const calls = [];
  const server = createServer(listenerOf(calls)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const response = await fetch(`http://127.0.0.1:${server.address().port}/`, { method: "POST", headers, body });
  const text = await response.text();
  server.close();
  return { status: response.status, text, calls };
}
