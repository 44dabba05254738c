import { answerOf, type AnswerHead } from "./answer.js";
import type { Call } from "./core-request.js";
import { joined } from "./core-signal.js";
import { about, stopped } from "./errors-make.js";
import { shownCause } from "./errors-redact.js";
import { LarkError, NetworkError } from "./errors.js";

/** Sends a call once, inside its limits. Throws a `LarkError`, or what the limiter does. */
export async function attempt(call: Call, token: string, tries: number): Promise<AnswerHead> {
  const { engine, facts, options, headers, body, kind, limit } = call;
  const { clock, limiter, fetch, retry, options: core } = engine;
  if (kind) {
    // What a source of the caller's gives is not checked elsewhere.
    if (!token) throw new Error(`no ${kind} token`);
    headers["authorization"] = `Bearer ${token}`;
  }
  const permit = await limiter?.acquire(limit);
  const start = clock.now();
  const before = call.mayHaveHappened;
  const ms = options.timeoutMs ?? core.timeoutMs ?? 30_000;
  const { signal, close } = joined(engine.timeLimit(ms), limit.signal);
  let response: Response | undefined;
  let error: LarkError | undefined;
  try {
    call.mayHaveHappened ||= !signal.aborted;
    // A write that is sent elsewhere could come there as a read, and succeed; and whoever is there would learn secrets.
    const init: RequestInit = { method: facts.method, headers, body, signal, redirect: "manual" };
    // Called as it is: a browser's own refuses to be a method of something else.
    response = await fetch(call.address, options.init?.(init) ?? init);
    const data = response.ok && options.readFile && (await options.readFile(response));
    return answerOf(call, response, data ? "{}" : await response.text(), data);
  } catch (thrown) {
    error =
      thrown instanceof LarkError
        ? thrown
        : signal.aborted
          ? stopped(call, limit.signal?.aborted ? call.totalMs : ms)
          : unanswered(call, thrown);
    call.mayHaveHappened = before || error.mayHaveHappened;
    throw error;
  } finally {
    close?.();
    if (!error) retry.succeeded();
    permit?.done(
      response && {
        limited: error?.retry === "after_reset",
        limit: Number(!!error && response.headers.get("x-ogw-ratelimit-limit")),
        resetSeconds: (error?.retryAfterMs ?? 0) / 1000,
      },
    );
    try {
      core.log?.({ operationId: facts.id, attempt: tries, ms: clock.now() - start, status: response?.status, error });
    } catch {
      // A log that fails is no reason for a call to fail.
    }
  }
}

function unanswered({ facts, redact }: Call, thrown: unknown): NetworkError {
  const cause = shownCause(thrown, redact);
  // `fetch failed`, whose cause says why.
  const { cause: inner, code = inner?.code } = Object(thrown) as Coded & { readonly cause?: Coded };
  // Without a connection nothing was sent: `ECONNREFUSED`, `ENOTFOUND`, `EAI_AGAIN`, `UND_ERR_CONNECT_TIMEOUT`.
  const isUnsent = /REFUSED|NOTFOUND|EAI_|CONNECT_/.test(`${code}`);
  const message = (cause?.message ?? "no answer") + (isUnsent ? ` ${code}` : "");
  return new NetworkError(message, about(facts, "backoff", !isUnsent), cause);
}

interface Coded {
  readonly code?: unknown;
}
