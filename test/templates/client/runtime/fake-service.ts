import { createCore, type Core } from "../../../../templates/client/src/runtime/core.ts";
import type { CoreOptions } from "../../../../templates/client/src/runtime/core-options.ts";
import type { OperationFacts } from "../../../../templates/client/src/runtime/facts.ts";
import type { Clock } from "../../../../templates/client/src/runtime/limits/clock.ts";

/** An operation as the generated modules state it. */
export const facts: OperationFacts = {
  id: "a.v1.b.list",
  method: "POST",
  path: "/open-apis/a/{id}",
  sends: "json",
  tokens: ["tenant", "user"],
  errors: [
    { code: 7, name: "BaseTokenNotFound", kind: "not_found", retry: "never" },
    { code: 8, name: "InternalError", kind: "internal", retry: "backoff" },
    { code: 9, name: "WriteConflict", kind: "conflict", retry: "serialize" },
    { code: 10, name: "DataNotReady", kind: "not_ready", retry: "backoff" },
  ],
};

export const reading: OperationFacts = { ...facts, method: "GET", sends: undefined } as unknown as OperationFacts;

export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly text: string;
  /** Of the clock. */
  readonly at: number;
}

type Reply = Response | Error | "never" | (() => Response | Promise<Response>);

/** A service that answers calls with `replies` in turn, then with success; token requests are counted apart. */
export function fakeService(replies: readonly Reply[] = [], tokensBefore = 0) {
  const clock = virtualClock();
  const calls: Sent[] = [];
  const tokenCalls: Sent[] = [];
  const left = [...replies];
  let nextToken = tokensBefore;
  const send: typeof fetch = async (input, init) => {
    if (init?.signal?.aborted) throw init.signal.reason;
    const request = new Request(input, init);
    const sent: Sent = {
      url: request.url,
      method: request.method,
      headers: request.headers,
      text: request.body === null ? "" : await request.clone().text(),
      at: clock.now(),
    };
    if (request.url.includes("/open-apis/auth/v3/")) {
      tokenCalls.push(sent);
      const kind = request.url.includes("/app_access_token") ? "app" : "tenant";
      nextToken += 1;
      const letter = kind === "app" ? "a" : "t";
      return json({
        code: 0,
        msg: "ok",
        [`${kind}_access_token`]: `${letter}-token-number-${nextToken}`,
        expire: 7200,
      });
    }
    calls.push(sent);
    const reply = left.shift() ?? json({ code: 0, msg: "ok", data: {} });
    if (reply === "never") return untilAborted(init?.signal);
    if (reply instanceof Error) throw reply;
    return typeof reply === "function" ? reply() : reply;
  };
  const core = (options: CoreOptions = {}): Core =>
    createCore({
      appId: "cli_app",
      appSecret: "very-secret-secret",
      fetch: send,
      clock,
      random: () => 0.5,
      ...options,
    });
  return { clock, calls, tokenCalls, send, core };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "x-tt-logid": "log-1", ...headers },
  });
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

/** Time that passes only when everything waits: the next sleeper is woken once nothing else runs. */
export function virtualClock(): Clock {
  let time = 0;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  let isTurning = false;
  const turn = (): void => {
    sleepers.sort((a, b) => a.until - b.until);
    const next = sleepers.shift();
    isTurning = next !== undefined;
    if (next === undefined) return;
    time = Math.max(time, next.until);
    next.wake();
    setTimeout(turn, 2);
  };
  return {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const sleeper = { until: time + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener("abort", () => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
          reject(signal.reason as Error);
        });
        if (!isTurning) {
          isTurning = true;
          setTimeout(turn, 2);
        }
      }),
  };
}

/** What a promise was rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("it did not fail with an Error");
}
