import { expect } from "vitest";

import { marketplace } from "../../../../templates/client/src/runtime/app-type.ts";
import { createCore, type Core } from "../../../../templates/client/src/runtime/core.ts";
import type { CoreOptions } from "../../../../templates/client/src/runtime/core-options.ts";
import type { OperationFacts } from "../../../../templates/client/src/runtime/facts.ts";
import { assemble } from "../../../../templates/mock/src/assemble.ts";
import { controlsOf } from "../../../../templates/mock/src/control/controls.ts";
import type { Incoming, Reply } from "../../../../templates/mock/src/engine/exchange.ts";
import { fetchFrom } from "../../../../templates/mock/src/fetch.ts";
import type { AppWish, Fault, RequestEntry } from "../../../../templates/mock/src/index.ts";
import { contractOf } from "./contract-of-facts.ts";
import { turningClock } from "./turning-clock.ts";
import { spoiledBy, weatherOf } from "./weather.ts";

/** An operation as the generated modules state it. */
export const facts: OperationFacts = {
  id: "a.v1.b.list",
  method: "POST",
  path: "/open-apis/a/{id}",
  sends: "json",
  tokens: ["tenant", "user"],
  windows: [{ requests: 10, seconds: 1 }],
  errors: [
    { code: 7, name: "BaseTokenNotFound", kind: "not_found", retry: "never" },
    { code: 8, name: "InternalError", kind: "internal", retry: "backoff" },
    { code: 9, name: "WriteConflict", kind: "conflict", retry: "serialize" },
    { code: 10, name: "DataNotReady", kind: "not_ready", retry: "backoff" },
  ],
};

const app = { appId: "cli_app", appSecret: "very-secret-secret" } as const;

/** Another of the marketplace, as a core knows it; it is there for `tenant-1` and `tenant-2`. */
export const market = {
  ...{ appId: "cli_market", appSecret: "secret-of-the-market", appType: marketplace },
  ...{ appTicket: "the-app-ticket", tenantKey: "tenant-1" },
} as const;

interface MarketApp {
  readonly appId: string;
  readonly appSecret: string;
  readonly appTicket: string;
}

/** As the mock knows it. */
export function marketApp({ appId, appSecret, appTicket }: MarketApp = market): AppWish {
  return { appId, appSecret, appTicket, type: "isv", tenantKeys: ["tenant-1", "tenant-2"] };
}

/** A request with what the mock made of it. */
export interface Sent extends Pick<RequestEntry, "verdict" | "caller"> {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly text: string;
  /** Of the service's clock. */
  readonly at: number;
}

/**
 * What becomes of a call: a fault of the mock's own; in place of the mock's answer to a call that it takes, one that no
 * contract has; a connection that there never was; no end.
 */
export type Happening = Fault | Response | Error | "never" | (() => Response | Promise<Response>);

export interface Setting {
  /** What the mock documents. Default: `facts`. */
  readonly operations?: readonly OperationFacts[];
  /** Apps besides that of the cores and `market`. */
  readonly apps?: readonly AppWish[];
  /** No weather: for what counts attempts or measures time. */
  readonly fair?: true;
}

/**
 * The mock, with its limits and in bad weather, and what happens to the calls of a test in turn; after that the mock
 * answers by itself. What the mock refuses is refused, whatever the test wants; calls that the weather spoils are repeated
 * by the client and not among `calls`.
 */
export function mockService(script: readonly Happening[] = [], setting: Setting = {}) {
  const { operations = [facts], apps = [] } = setting;
  const clock = turningClock();
  const assembled = assemble({
    ...{
      contract: contractOf(operations),
      apps: [app, marketApp(), ...apps],
      seed: seedOf(expect.getState().currentTestName ?? ""),
    },
    ...{ clock: { now: () => start + Math.floor(clock.now()) }, sleep: clock.sleep },
  });
  const mock = controlsOf(assembled);
  if (setting.fair !== true) for (const fault of weatherOf(operations)) mock.fail(fault);
  const requests: Sent[] = [];
  const calls: Sent[] = [];
  const tokenCalls: Sent[] = [];
  const left = [...script];
  let armed: number | undefined;

  function answer(incoming: Incoming, origin: string): Answered {
    const isForToken = incoming.target.startsWith("/open-apis/auth/v3/");
    const next = isForToken ? undefined : left[0];
    if (next instanceof Error) {
      left.shift();
      calls.push(sentOf(incoming, origin, { verdict: "unknown" }));
      throw next;
    }
    if (isFault(next)) armed ??= mock.fail({ ...next, times: 1 });
    const spoiled = spoiledBy(mock.faults());
    const reply = assembled.engine.answer(incoming);
    const faults = mock.faults();
    const { journal } = assembled.parts;
    const sent = sentOf(incoming, origin, journal.entry(journal.count()));
    requests.push(sent);
    if (spoiledBy(faults) > spoiled) return { reply };
    (isForToken ? tokenCalls : calls).push(sent);
    if (isFault(next)) {
      if (faults.every(({ id }) => id !== armed)) {
        armed = undefined;
        left.shift();
      }
      return { reply };
    }
    const isTaken = sent.verdict === "answered" || sent.verdict === "replayed";
    if (isTaken && next !== undefined) left.shift();
    return { reply, instead: isTaken ? next : undefined };
  }

  function sentOf(
    { method, target, headers, body }: Incoming,
    origin: string,
    { verdict = "broken", caller }: Partial<RequestEntry> = {},
  ): Sent {
    const url = origin + target;
    const text = new TextDecoder().decode(body);
    const sent = { url, method, headers: new Headers(headers), text, at: clock.now(), verdict };
    return caller === undefined ? sent : { ...sent, caller };
  }

  const send: typeof fetch = async (input, init) => {
    let instead: Happening | undefined;
    const { origin } = new URL(input instanceof Request ? input.url : input);
    const response = await fetchFrom((incoming) => {
      const answered = answer(incoming, origin);
      instead = answered.instead;
      return answered.reply;
    })(input, init);
    if (instead === "never") return untilAborted(init?.signal);
    if (typeof instead === "function") return instead();
    return instead instanceof Response ? instead : response;
  };

  const core = (options: CoreOptions = {}): Core =>
    createCore({
      appId: app.appId,
      appSecret: app.appSecret,
      fetch: send,
      clock,
      random: () => 0.5,
      ...options,
    });
  return { mock, clock, requests, calls, tokenCalls, send, core };
}

interface Answered {
  readonly reply: Reply | Promise<Reply>;
  readonly instead?: Happening | undefined;
}

/** Any time at which a second begins. */
const start = Date.parse("2026-11-18T02:30:00Z");

/** Each test has a weather of its own, and always the same. */
function seedOf(name: string): number {
  let seed = 7;
  for (const letter of name) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}

function isFault(happening: Happening | undefined): happening is Fault {
  return typeof happening === "object" && !(happening instanceof Response) && !(happening instanceof Error);
}

/** An answer of the test's own. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "x-tt-logid": "log-1", ...headers },
  });
}

/** A `fetch` that gives this in place of what is answered. */
export function inPlaceOf(send: typeof fetch, text: string): typeof fetch {
  return async (input, init) => {
    await send(input, init);
    return new Response(text);
  };
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

/** Which token each call carried: the first one is 1, whatever its letters. */
export function tokensOf(calls: readonly Sent[]): (number | null)[] {
  const all = calls.map(({ headers }) => headers.get("authorization"));
  const known = [...new Set(all.filter((token) => token !== null))];
  return all.map((token) => (token === null ? null : known.indexOf(token) + 1));
}
