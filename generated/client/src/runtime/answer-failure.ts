import type { AnswerHead, Members } from "./answer.js";
import {
  AnswerError,
  ApiError,
  type ErrorCode,
  type ErrorKind,
  type FieldViolation,
  type LarkError,
  type RetryAdvice,
} from "./errors.js";
import type { OperationFacts } from "./facts.js";

/** The error that an answer is: the one its code or HTTP 429 says, else that it is no answer as documented. */
export function failureOf(facts: OperationFacts, head: AnswerHead, text: string, body: Members = {}): LarkError {
  const { status, headers, logId } = head;
  const code = body["code"] || (status === 429 && LIMITED);
  const about = { operationId: facts.id, status, logId, retryAfterMs: retryAfter(headers) };
  if (typeof code !== "number") {
    // A refusal by something before the service, as a proxy's 403, was not carried out; its 502 may have been.
    return new AnswerError(`HTTP ${status}: ${text.slice(0, 100)}`, {
      ...about,
      retry: status >= 500 ? "backoff" : "never",
      mayHaveHappened: status >= 500 || status < 400,
    });
  }
  const meaning = meaningOf(facts, code, status);
  // A member of something else than an object is undefined.
  const help = (body["error"] ?? {}) as Members;
  const violations = help["field_violations"];
  return new ApiError({
    ...about,
    ...meaning,
    msg: textOf(body["msg"], body["error_description"]) ?? "",
    mayHaveHappened: /internal|unavailable/.test(meaning.kind),
    logId: textOf(logId, help["log_id"], help["logid"]),
    remedy: textOf(help["troubleshooter"], help["message"]),
    // As documented: `[{ field, value, description }]`.
    fieldViolations: Array.isArray(violations) ? (violations as readonly FieldViolation[]) : undefined,
  });
}

/** The gateway's code for a call too many; it comes with HTTP 429, from older operations with 400. */
const LIMITED = 99991400;

/** Codes of the platform's general list that say that a token is missing, invalid or expired: 20005, 99991663. */
const TOKEN_CODE = /^(200(05|13|14)|999916(6[13458]|7[17]))$/;

/** What a code means: what holds for any operation first, then what the page says, then the HTTP status. */
function meaningOf({ errors }: OperationFacts, code: number, status: number): ErrorCode {
  const documented = errors.find((error) => error.code === code);
  const meaning = (name: string, kind: ErrorKind, retry: RetryAdvice): ErrorCode => ({
    code,
    name: documented?.name ?? name,
    kind,
    retry,
  });
  if (status === 429 || code === LIMITED) return meaning("RateLimited", "rate_limited", "after_reset");
  if (TOKEN_CODE.test(`${code}`) || (status === 401 && !documented)) {
    return meaning("InvalidToken", "unauthenticated", "refresh_token");
  }
  if (documented) return documented;
  return status < 500 ? meaning("Undocumented", "unknown", "never") : meaning("Undocumented", "unavailable", "backoff");
}

/**
 * Milliseconds after which the service wants to be asked again: `x-ogw-ratelimit-reset: 52`, `retry-after: 52`. A date
 * there counts from the answer's own, so that no clock has to be right.
 */
function retryAfter(headers: Headers): number | undefined {
  const after = headers.get("x-ogw-ratelimit-reset") ?? headers.get("retry-after") ?? "";
  const ms = Number(after) * 1000 || Date.parse(after) - Date.parse(headers.get("date") ?? "");
  return ms > 0 ? ms : undefined;
}

/** The first of these that is one. */
function textOf(...values: readonly unknown[]): string | undefined {
  return values.find((value) => typeof value === "string");
}
