import { AbortedError, NotSentError, TimeoutError, type Failing, type RetryAdvice } from "./errors.js";
import { shownCause, type Redact } from "./errors-redact.js";
import type { OperationFacts } from "./facts.js";

/** What every failure tells, as far as there was no answer. */
export function about({ id }: OperationFacts, retry: RetryAdvice, mayHaveHappened: boolean): Failing {
  return { operationId: id, retry, mayHaveHappened };
}

/** For what was thrown before anything was sent, as by a token source or a limiter. */
export function unsentFor(facts: OperationFacts, thrown: unknown, redact: Redact): NotSentError {
  const cause = shownCause(thrown, redact);
  return new NotSentError(cause?.message ?? "not sent", about(facts, "never", false), cause);
}

export function outOfTime(facts: OperationFacts, ms: number, isSent: boolean): TimeoutError {
  return new TimeoutError(`no answer in ${ms} ms`, about(facts, "backoff", isSent));
}

/** What an aborted signal means for the call: out of time, or the caller's own reason. */
export function stopped(facts: OperationFacts, reason: unknown, isSent: boolean): AbortedError | TimeoutError {
  if (reason instanceof TimeoutError) return reason;
  const message = reason instanceof Error ? reason.message : reason;
  return new AbortedError(`aborted: ${message}`, about(facts, "never", isSent), reason);
}
