/** What went wrong, for a program to branch on. */
export type ErrorKind =
  | "invalid_argument"
  | "unauthenticated"
  | "permission_denied"
  | "not_found"
  | "already_exists"
  | "limit_exceeded"
  | "rate_limited"
  | "conflict"
  | "not_ready"
  | "unavailable"
  | "internal"
  | "unknown";

/** What a caller does next. `after_reset`: wait what `x-ogw-ratelimit-reset` says. `serialize`: wait for the other write. */
export type RetryAdvice = "never" | "backoff" | "after_reset" | "refresh_token" | "serialize";

/** A documented error code. */
export interface ErrorCode {
  readonly code: number;
  /** As `BaseTokenNotFound`. */
  readonly name: string;
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice;
}

/** What every failure tells. */
export interface Failing {
  /** As `bitable.v1.appTableRecord.list`. */
  readonly operationId: string;
  /** What helps. The client has already followed it as far as the call allowed. */
  readonly retry: RetryAdvice;
  /** Whether the service may have carried the call out all the same. */
  readonly mayHaveHappened: boolean;
  /** Milliseconds that the service asks to wait. */
  readonly retryAfterMs?: number | undefined;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  /** The service's own id of the call, for its support. */
  readonly logId?: string | undefined;
}

/** Any failure of a call. Neither it nor its causes hold a token or a secret. */
export abstract class LarkError extends Error implements Failing {
  declare readonly operationId: string;
  declare readonly retry: RetryAdvice;
  declare readonly mayHaveHappened: boolean;
  declare readonly retryAfterMs?: number | undefined;
  declare readonly status?: number | undefined;
  declare readonly logId?: string | undefined;

  constructor(message: string, about: Failing, cause?: unknown) {
    super(`${about.operationId}: ${message}`, cause ? { cause } : undefined);
    Object.assign(this, about);
  }

  /** For `JSON.stringify`: the members, with the message. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** A parameter that the service refuses. */
export interface FieldViolation {
  readonly field?: string;
  readonly value?: unknown;
  readonly description?: string;
}

/** What an error code's answer tells beside what every failure does. */
export interface Refusal<Name extends string = string> extends Failing {
  readonly code: number;
  readonly name: Name;
  readonly kind: ErrorKind;
  readonly msg: string;
  readonly status: number;
  readonly remedy?: string | undefined;
  readonly fieldViolations?: readonly FieldViolation[] | undefined;
}

/** Names of codes that any call can get, where its page does not name them, and of those that no page names. */
export type GeneralName = "RateLimited" | "InvalidToken" | "Undocumented";

/** The service answered with a code other than 0, be it on HTTP 200. */
export class ApiError<Name extends string = string> extends LarkError implements Refusal<Name> {
  declare readonly code: number;
  /** The documented one, else a `GeneralName`. */
  declare readonly name: Name;
  declare readonly kind: ErrorKind;
  /** The service's own message; it may change, so nothing should depend on it. */
  declare readonly msg: string;
  declare readonly status: number;
  /** Where the service says what to do: a sentence, or an address to open. */
  declare readonly remedy?: string | undefined;
  declare readonly fieldViolations?: readonly FieldViolation[] | undefined;

  constructor(about: Refusal<Name>) {
    super(`${about.code} ${about.msg}`, about);
  }
}

/** No answer came: no connection, or it broke. */
export class NetworkError extends LarkError {
  override readonly name = "NetworkError";
}

/** No answer came in time. */
export class TimeoutError extends LarkError {
  override readonly name = "TimeoutError";
}

/** The caller's signal aborted; its reason is the `cause`. */
export class AbortedError extends LarkError {
  override readonly name = "AbortedError";
}

/** The answer is not what the service documents: no JSON envelope, a redirect, or an HTTP failure without a code. */
export class AnswerError extends LarkError {
  override readonly name = "AnswerError";
}

/** The call was not sent: no token could be had, too many calls wait already, or `fetch` cannot send it. */
export class NotSentError extends LarkError {
  override readonly name = "NotSentError";
}
