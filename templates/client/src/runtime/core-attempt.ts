import { readAnswer, type AnswerHead } from "./answer.js";
import type { Call } from "./core-request.js";
import { limited } from "./core-signal.js";
import { about, stopped } from "./errors-make.js";
import { shownCause } from "./errors-redact.js";
import { LarkError, NetworkError } from "./errors.js";
import type { LimitAnswer } from "./limits/limiter.js";

/** Sends a call once, inside its limits. Throws a `LarkError`, or what the limiter does. */
export async function attempt(call: Call, token: string, tries: number): Promise<AnswerHead> {
  const { engine, facts, options, headers, body, signal } = call;
  const { clock, limiter, fetch, options: core } = engine;
  if (token) headers["authorization"] = `Bearer ${token}`;
  const { windows } = facts;
  const permit = await limiter?.acquire({ key: call.limitKey, windows, learning: options.learning, signal });
  const start = clock.now();
  call.sentAt ??= start;
  const wasExposed = call.isExposed;
  const limit = limited(call, signal, options.timeoutMs ?? core.timeoutMs ?? 30_000);
  let response: Response | undefined;
  let error: LarkError | undefined;
  try {
    call.isExposed ||= !limit.signal.aborted;
    const init: RequestInit = { method: facts.method, headers, signal: limit.signal };
    if (body) init.body = body;
    // Called as it is: a browser's own refuses to be a method of something else.
    response = await fetch(call.address, options.init?.(init) ?? init);
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
    try {
      const ms = clock.now() - start;
      core.log?.({ operationId: facts.id, attempt: tries, ms, status: response?.status, error });
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
  const isSent = !/REFUSED|NOTFOUND|EAI_|CONNECT_/.test(`${code}`);
  const message = `${cause?.message ?? "no answer"}${isSent ? "" : ` ${code}`}`;
  return new NetworkError(message, about(facts, "backoff", isSent), cause);
}

interface Coded {
  readonly code?: unknown;
}

/** What an answer tells the limiter. */
function limitsIn({ headers }: Response, error: LarkError | undefined): LimitAnswer {
  return {
    limited: error?.retry === "after_reset",
    limit: Number(headers.get("x-ogw-ratelimit-limit")),
    resetSeconds: (error?.retryAfterMs ?? 0) / 1000,
  };
}
