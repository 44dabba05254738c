import { createHash } from "node:crypto";
import { assert, asyncProperty, constantFrom, nat, oneof, record, stringMatching, type Arbitrary } from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { ciphers, webCiphers, type Ciphers } from "../../../../../templates/client/src/runtime/events/ciphers.ts";
import { isSame } from "../../../../../templates/client/src/runtime/events/ciphers.ts";
import { verify } from "../../../../../templates/client/src/runtime/events/verify.ts";
import { encrypted, encryptKey, event, plain, signed, time, verificationToken, type Pushed } from "./platform.ts";

const both = [
  ["Node's ciphers", ciphers()],
  ["Web Crypto", webCiphers()],
] as const;

async function verdict({ headers, body }: Pushed, given: Ciphers): Promise<string> {
  const delivery = { header: (name: string) => headers[name], body: new TextEncoder().encode(body) };
  const secrets = { encryptKey, verificationToken, toleranceMs: 300_000, now: () => time, ciphers: given };
  return (await verify(delivery, secrets)).kind;
}

type Change = (pushed: Pushed) => Pushed;

const inHeader =
  (name: string, change: (text: string) => string): Change =>
  ({ headers, body }) => ({ headers: { ...headers, [name]: change(headers[name] ?? "") }, body });

const inBody =
  (change: (text: string) => string): Change =>
  ({ headers, body }) => ({ headers, body: change(body) });

/** Another character at some place. */
const flipped =
  (at: number) =>
  (text: string): string => {
    const place = at % Math.max(1, text.length);
    return text.slice(0, place) + (text[place] === "7" ? "8" : "7") + text.slice(place + 1);
  };

const nonce = "x-lark-request-nonce";
const timestamp = "x-lark-request-timestamp";
const signature = "x-lark-signature";

const changes: Arbitrary<Change> = oneof(
  nat(5000).map((at) => inBody(flipped(at))),
  nat(5000).map((at) => inBody((text) => text.slice(0, at % text.length))),
  stringMatching(/^[ \n{}"a-z]{1,9}$/u).map((more) => inBody((text) => text + more)),
  constantFrom<Change[]>(
    inBody((text) => ` ${text}`),
    inBody((text) => text.replace(":", ": ")),
    () => plain(event("a.b", {}, { token: "another" })),
    () => plain(event("a.b")),
    () => encrypted(event("a.b")),
    () => signed(event("a.b", {}, { token: "another" })),
    () => signed(event("a.b"), { key: "another-key" }),
    () => ({ ...signed(event("a.b")), headers: {} }),
  ),
  nat(63).map((at) => inHeader(signature, flipped(at))),
  nat(63).map((at) => inHeader(signature, (text) => text.slice(0, at))),
  constantFrom(
    inHeader(signature, (text) => text.toUpperCase()),
    inHeader(signature, (text) => `${text}0`),
  ),
  nat(9).map((at) => inHeader(nonce, flipped(at))),
  nat(9).map((at) => inHeader(timestamp, flipped(at))),
  // The nonce's first characters moved to the time: the same text is hashed.
  nat(9).map((at): Change => ({ headers, body }) => ({
    headers: {
      ...headers,
      [timestamp]: (headers[timestamp] ?? "") + (headers[nonce] ?? "").slice(0, at + 1),
      [nonce]: (headers[nonce] ?? "").slice(at + 1),
    },
    body,
  })),
  // Replays: signed properly, too long ago or for a time to come.
  record({ seconds: nat(1e7), sign: constantFrom(1, -1) }).map(
    ({ seconds, sign }): Change =>
      () =>
        signed(event("a.b"), { at: time + sign * (301_000 + seconds * 1000) }),
  ),
);

describe.each(both)("with %s", (_, given) => {
  it("refuses every changed request and takes the genuine ones", async () => {
    const property = asyncProperty(changes, nat(), async (change, number) => {
      const genuine = signed(event("a.b", { number }, { event_id: `event-${String(number)}` }));
      expect(await verdict(genuine, given)).toBe("push");
      expect(await verdict(change(genuine), given)).toBe("refused");
    });
    await assert(property, { numRuns: 1000 });
  });
});

describe("what is looked at", () => {
  let reads: number;
  beforeEach(() => {
    reads = 0;
  });

  it("does not depend on how far a signature is right", () => {
    const expected = createHash("sha256").update("").digest("hex");
    const counted = (text: string): string =>
      new Proxy(Object(text) as object, {
        get(target, name) {
          if (name === "charCodeAt") return (at: number) => (reads++, text.charCodeAt(at));
          return Reflect.get(target, name) as unknown;
        },
      }) as unknown as string;
    const readsFor = (given: string): number => {
      reads = 0;
      expect(isSame(counted(given), expected)).toBe(given === expected);
      return reads;
    };
    const flippedAt = [0, 1, 20, 63].map((at) => readsFor(flipped(at)(expected)));
    expect(new Set([...flippedAt, readsFor(expected)])).toEqual(new Set([64]));
  });

  it("tells apart texts of other lengths", () => {
    expect(isSame("", "")).toBe(true);
    expect(isSame("a", "")).toBe(false);
    expect(isSame("", "a")).toBe(false);
    expect(isSame("abab", "ab")).toBe(false);
    expect(isSame("ab", "abab")).toBe(false);
  });
});
