import { describe, expect, it } from "vitest";
import { dispatcher, type Dispatcher } from "../../../../../templates/client/src/runtime/events/dispatcher.ts";
import type { EventLogEntry } from "../../../../../templates/client/src/runtime/events/types.ts";
import {
  encrypted,
  encryptKey,
  event,
  oldCard,
  oldEvent,
  plain,
  requestOf,
  signed,
  time,
  verificationToken,
  withSignature,
  type Pushed,
} from "./platform.ts";

interface Types {
  readonly "im.message.receive_v1": { readonly body: { readonly event?: { readonly text?: string } } };
  readonly order_paid: { readonly body: { readonly event?: { readonly order_id?: string } } };
  readonly "card.action.trigger_v1": {
    readonly body: { readonly action: { readonly tag: string } };
    readonly reply: { readonly config?: object };
  };
}

const message = event("im.message.receive_v1", { text: "hello" });
const check = { type: "url_verification", challenge: "the-challenge", token: verificationToken };
const action = { open_id: "ou_1", open_message_id: "om_1", tenant_key: "t", token: "c-1", action: { tag: "button" } };

/** A dispatcher, what its handlers were called with, and what it logged. */
function receiver(secrets: { readonly verificationToken?: string; readonly encryptKey?: string }) {
  const log: EventLogEntry[] = [];
  const calls: unknown[] = [];
  const made: Dispatcher<Types> = dispatcher<Types>({ ...secrets, now: () => time, log: (entry) => log.push(entry) }, [
    "card.action.trigger_v1",
  ]);
  made
    .on("im.message.receive_v1", (content) => void calls.push(content))
    .on("order_paid", (content) => void calls.push(content))
    .on("card.action.trigger_v1", (content) => {
      calls.push(content);
      return { config: { updated: true } };
    });
  const send = async (pushed: Pushed): Promise<{ status: number; body: unknown }> => {
    const response = await made.handle(requestOf(pushed));
    return { status: response.status, body: await response.json() };
  };
  return { send, log, calls };
}

const both = { verificationToken, encryptKey };

describe("a genuine request", () => {
  it.each<[string, object, Pushed]>([
    ["plain under the verification token", { verificationToken }, plain(message)],
    ["encrypted and signed", both, signed(message)],
    ["encrypted and signed, without a verification token to compare", { encryptKey }, signed(message)],
    ["signed and not encrypted", both, withSignature(plain(message), { at: time, secret: encryptKey })],
    ["signed four minutes ago", both, signed(message, { at: time - 240_000 })],
  ])("is handled: %s", async (_, secrets, pushed) => {
    const { send, calls } = receiver(secrets);
    expect(await send(pushed)).toEqual({ status: 200, body: {} });
    expect(calls).toEqual([{ text: "hello" }]);
  });

  it("of schema 1.0 is handled", async () => {
    const { send, calls } = receiver({ verificationToken });
    expect(await send(plain(oldEvent("order_paid", { order_id: "1" })))).toEqual({ status: 200, body: {} });
    expect(calls).toEqual([{ type: "order_paid", app_id: "cli_app", tenant_key: "tenant", order_id: "1" }]);
  });

  it.each<[string, object]>([
    ["with a verification token alone", { verificationToken }],
    ["beside an Encrypt Key", both],
  ])("of the old card is handled and answered, %s", async (_, secrets) => {
    const { send, calls } = receiver(secrets);
    expect(await send(oldCard(action))).toEqual({ status: 200, body: { config: { updated: true } } });
    expect(calls).toEqual([action]);
  });

  it.each<[string, object, Pushed]>([
    ["plain", { verificationToken }, plain(check)],
    ["encrypted, without a signature", both, encrypted(check)],
    ["encrypted, without a verification token to compare", { encryptKey }, encrypted(check)],
    ["encrypted and signed", both, signed(check)],
  ])("that checks the address is answered: %s", async (_, secrets, pushed) => {
    const { send, calls } = receiver(secrets);
    expect(await send(pushed)).toEqual({ status: 200, body: { challenge: "the-challenge" } });
    expect(calls).toEqual([]);
  });
});

describe("a request that is not the platform's", () => {
  const stranger = event("im.message.receive_v1", {}, { token: "another-token" });
  it.each<[string, object, Pushed, number, string]>([
    ["another verification token", { verificationToken }, plain(stranger), 401, "token"],
    [
      "no verification token",
      { verificationToken },
      plain(event("im.message.receive_v1", {}, { token: null })),
      401,
      "token",
    ],
    [
      "a verification token that goes on",
      { verificationToken },
      plain({ ...message, header: { ...(message as { header: object }).header, token: `${verificationToken}x` } }),
      401,
      "token",
    ],
    ["no signature where there is an Encrypt Key", both, plain(message), 401, "signature"],
    ["encrypted without a signature", both, encrypted(message), 401, "signature"],
    ["signed with another key", both, signed(message, { key: "another" }), 401, "signature"],
    ["signed ten minutes ago", both, signed(message, { at: time - 600_000 }), 401, "timestamp"],
    ["signed in ten minutes", both, signed(message, { at: time + 600_000 }), 401, "timestamp"],
    ["the right signature and another token inside", both, signed(stranger), 401, "token"],
    ["encrypted where there is no Encrypt Key", { verificationToken }, encrypted(message), 401, "encryption"],
    ["encrypted with another key, unsigned", both, encrypted(check, "another"), 401, "encryption"],
    ["an encrypted text that is none", both, plain({ encrypt: "AAAA" }), 401, "encryption"],
    ["a check of the address with another token", both, encrypted({ ...check, token: "x" }), 401, "token"],
    ["a plain check of the address where only an Encrypt Key is known", { encryptKey }, plain(check), 401, "token"],
    ["an old card under another token", both, oldCard(action, { token: "x" }), 401, "signature"],
    ["an old card without a signature", both, plain(action), 401, "signature"],
    ["an old card of ten minutes ago", both, oldCard(action, { at: time - 600_000 }), 401, "timestamp"],
    ["an old card where only an Encrypt Key is known", { encryptKey }, oldCard(action), 500, "not configured"],
    ["no JSON", { verificationToken }, { headers: {}, body: "{" }, 400, "not JSON"],
    ["a list", { verificationToken }, { headers: {}, body: "[]" }, 400, "not JSON"],
    ["nothing that is known", { verificationToken }, plain({ token: verificationToken }), 400, "not an event"],
    ["a dispatcher without secrets", {}, plain(message), 500, "not configured"],
  ])("is refused: %s", async (...[, secrets, pushed, status, reason]) => {
    const { send, calls, log } = receiver(secrets);
    expect(await send(pushed)).toEqual({ status, body: { msg: "refused" } });
    expect(calls).toEqual([]);
    expect(log).toMatchObject([{ outcome: "refused", reason, status }]);
    expect(JSON.stringify(log)).not.toMatch(/the-|signature":"|hello/u);
  });
});
