import type { ErrorRow, RetryAdvice } from "../../model/errors.ts";
import type { Operation } from "../../model/api.ts";

/** What helps where a code comes back, in words. */
export const retryWords: Readonly<Record<RetryAdvice, string>> = {
  never: "no",
  backoff: "after a pause",
  after_reset: "when the limit resets",
  refresh_token: "with a new token",
  serialize: "after the other write",
};

/** The same, and who does it: the client repeats nothing that may have happened and must not happen twice. */
export function repeatWords(
  { retry, kind }: Pick<ErrorRow, "retry" | "kind">,
  { method, idempotency }: Operation,
): string {
  if (retry === "never") return retryWords.never;
  const mayHaveHappened = kind === "internal" || kind === "unavailable";
  const isRepeatable = method === "get" || method === "head" || idempotency !== undefined;
  const isByClient = retry === "refresh_token" || !mayHaveHappened || isRepeatable;
  return `${retryWords[retry]}, ${isByClient ? "by the client" : "by you: it may have happened"}`;
}

/** The page of a code: a hundred share one, so that any page can link to it. */
export function errorPage(code: number): string {
  return `errors/${String(Math.floor(Math.abs(code) / 100))}`;
}
