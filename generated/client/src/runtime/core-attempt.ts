import { readAnswer, type AnswerHead } from "./answer.js";
import type { LogEntry } from "./core-options.js";
import type { Call } from "./core-request.js";
import { limited } from "./core-signal.js";
import { about, outOfTime, stopped } from "./errors-make.js";
import { shownCause } from "./errors-redact.js";
import { LarkError, NetworkError } from "./errors.js";
import type { Permit } from "./limits/limiter.js";

/** Sends a call once, inside its limits. Throws a `LarkError`, or what the limiter does. */
export async function attempt(call: Call, token: string | undefined, tries: number): Promise<AnswerHead> {
  const { engine, facts, options, headers, signal } = call;
  const { clock, limiter } = engine;
  if (token) headers["authorization"] = `Bearer ${token}`;
  const permit = await limiter?.acquire({ key: call.limitKey, windows: facts.windows, ...(signal && { signal }) });
  const start = clock.now();
  call.sentAt ??= start;
  const wasExposed = call.isExposed;
  const { timeoutMs = engine.options.timeoutMs ?? 30_000 } = options;
  const limit = limited(signal, timeoutMs, () => outOfTime(facts, timeoutMs, true));
  let response: Response | undefined;
  let error: LarkError | undefined;
  try {
    call.isExposed ||= !limit.signal.aborted;
    response = await send(call, limit.signal);
    return await readAnswer(facts, response, call.redact, options.readFile);
  } catch (thrown) {
    if (thrown instanceof LarkError) error = thrown;
    else if (limit.signal.aborted) error = stopped(facts, limit.signal.reason, call.isExposed);
    else error = unanswered(call, thrown);
    call.isExposed = wasExposed || error.mayHaveHappened;
    throw error;
  } finally {
    limit.close();
    permit?.done(response && limitsIn(response, error));
    tell(call, { attempt: tries, ms: clock.now() - start, status: response?.status, error });
  }
}

function send({ engine, facts, options, address, headers, body }: Call, signal: AbortSignal): Promise<Response> {
  // Called as it is: a browser's own refuses to be a method of something else.
  const { fetch } = engine;
  const init: RequestInit = { method: facts.method, headers, signal };
  // A file may be read after the attempt, and its time limit, are over; the caller's signal still holds.
  if (options.readFile && options.signal) init.signal = AbortSignal.any([signal, options.signal]);
  if (body) init.body = body;
  // What could have to be sent again, after a redirect, would be held in memory whole.
  if (typeof body === "object") Object.assign(init, { duplex: "half", redirect: "error" });
  return fetch(address, init);
}

function unanswered({ facts, redact }: Call, thrown: unknown): NetworkError {
  const cause = shownCause(thrown, redact);
  // `fetch failed`, whose cause says why.
  const { cause: inner, code = inner?.code } = Object(thrown) as Coded & { readonly cause?: Coded };
  // Without a connection nothing was sent: `ECONNREFUSED`, `ENOTFOUND`, `EAI_AGAIN`, `UND_ERR_CONNECT_TIMEOUT`.
  const isSent = !/REFUSED|NOTFOUND|EAI_|CONNECT_/.test(`${code}`);
  const message = `${cause?.message ?? "no answer"}${isSent ? "" : ` ${code}`}`;
  return new NetworkError(message, about(facts, "backoff", isSent), cause);
}

interface Coded {
  readonly code?: unknown;
}

function tell({ engine, facts }: Call, entry: Omit<LogEntry, "operationId">): void {
  try {
    engine.log?.({ operationId: facts.id, ...entry });
  } catch {
    // A log that fails is no reason for a call to fail.
  }
}

/** What an answer tells the limiter. */
function limitsIn({ headers }: Response, error: LarkError | undefined): Parameters<Permit["done"]>[0] {
  if (error?.retry !== "after_reset") return { limited: false };
  const limit = Number(headers.get("x-ogw-ratelimit-limit"));
  const { retryAfterMs } = error;
  return { limited: true, ...(limit > 0 && { limit }), ...(retryAfterMs && { resetSeconds: retryAfterMs / 1000 }) };
}
