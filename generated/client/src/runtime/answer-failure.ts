import type { AnswerHead, Members } from "./answer.js";
import { AnswerError, ApiError, type ErrorCode, type FieldViolation, type LarkError } from "./errors.js";
import type { OperationFacts } from "./facts.js";

/** The error that an answer is: the one its code or HTTP 429 says, else that it is no answer as documented. */
export function failureOf(facts: OperationFacts, head: AnswerHead, text: string, body: Members = {}): LarkError {
  const { status, headers, logId } = head;
  const code = body["code"] || (status === 429 && LIMITED);
  const about = { operationId: facts.id, status, logId, retryAfterMs: retryAfter(headers) };
  const isBroken = status >= 500;
  if (typeof code !== "number") {
    // A refusal by something before the service, as a proxy's 403, was not carried out; its 502 may have been.
    return new AnswerError(`HTTP ${status} “${text.slice(0, 100)}”`, {
      ...about,
      retry: isBroken ? "backoff" : "never",
      mayHaveHappened: isBroken || status < 400,
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
    mayHaveHappened: meaning.kind === "internal" || meaning.kind === "unavailable",
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
  const name = documented?.name;
  if (status === 429 || code === LIMITED) {
    return { code, name: name ?? "RateLimited", kind: "rate_limited", retry: "after_reset" };
  }
  if (TOKEN_CODE.test(`${code}`) || (status === 401 && !documented)) {
    return { code, name: name ?? "InvalidToken", kind: "unauthenticated", retry: "refresh_token" };
  }
  if (documented) return documented;
  const isBroken = status >= 500;
  return {
    code,
    name: "Undocumented",
    kind: isBroken ? "unavailable" : "unknown",
    retry: isBroken ? "backoff" : "never",
  };
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
