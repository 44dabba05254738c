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

/** Any failure of a call that reached the service. It never holds a token. */
export class LarkError extends Error {
  constructor(
    message: string,
    /** As `bitable.v1.appTableRecord.list`. */
    readonly operationId: string,
    /** HTTP status. */
    readonly status: number,
    /** The service's own id of the call, for its support. */
    readonly logId: string | undefined,
  ) {
    super(`${operationId}: ${message}`);
    this.name = new.target.name;
  }
}

/** The service answered with a code other than 0, be it on HTTP 200. `name` is the documented one. */
export class ApiError extends LarkError {
  readonly code: number;
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice;

  constructor(
    error: ErrorCode,
    /** The service's own message. */
    readonly msg: string,
    answer: { readonly operationId: string; readonly status: number; readonly logId: string | undefined },
  ) {
    super(`${String(error.code)} ${msg}`, answer.operationId, answer.status, answer.logId);
    this.code = error.code;
    this.name = error.name;
    this.kind = error.kind;
    this.retry = error.retry;
  }
}

/** The answer is not what the service documents: no JSON envelope, or an HTTP failure without a code. */
export class AnswerError extends LarkError {}
