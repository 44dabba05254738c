import type { Call } from "./core-request.js";
import { AbortedError, NotSentError, TimeoutError, type Failing, type RetryAdvice } from "./errors.js";
import { shownCause } from "./errors-redact.js";
import type { OperationFacts } from "./facts.js";

/** What every failure tells, as far as there was no answer. */
export function about({ id }: OperationFacts, retry: RetryAdvice, mayHaveHappened: boolean): Failing {
  return { operationId: id, retry, mayHaveHappened };
}

/** For what was thrown before anything was sent, as by a token source or a limiter. */
export function unsentFor({ facts, redact }: Call, thrown: unknown): NotSentError {
  const cause = shownCause(thrown, redact);
  return new NotSentError(cause?.message ?? "not sent", about(facts, "never", false), cause);
}

/** What it means that a call's signal aborted: the caller's own reason, or that so many milliseconds are over. */
export function stopped(
  { facts, options, mayHaveHappened }: Call,
  ms: number | undefined,
): AbortedError | TimeoutError {
  const signal = options.signal;
  if (!signal?.aborted) return new TimeoutError(`no answer in ${ms} ms`, about(facts, "backoff", mayHaveHappened));
  const reason: unknown = signal.reason;
  const { message = reason } = Object(reason) as { readonly message?: unknown };
  return new AbortedError(`aborted: ${message}`, about(facts, "never", mayHaveHappened), reason);
}
