export { bind, withCore, type Bound, type BoundOperation } from "./runtime/bind.js";
export type { Answer, AnswerHead, Download } from "./runtime/answer.js";
export { marketplace, type AppType } from "./runtime/app-type.js";
export { clientBase, type ClientBase } from "./runtime/client.js";
export type { CallOptions, CoreOptions, LogEntry, TokenSource } from "./runtime/core-options.js";
export { createCore, type Core } from "./runtime/core.js";
export { errorCodes, type CodesByAdvice } from "./runtime/error-codes.js";
export {
  AbortedError,
  AnswerError,
  ApiError,
  LarkError,
  NetworkError,
  NotSentError,
  TimeoutError,
  type ErrorCode,
  type ErrorKind,
  type FieldViolation,
  type GeneralName,
  type RetryAdvice,
} from "./runtime/errors.js";
export type { Args, OperationAbout, OperationFacts, Parts, RateWindow, TokenKind } from "./runtime/facts.js";
export type { Clock } from "./runtime/limits/clock.js";
export { memoryLimiter, type Limiter, type Permit } from "./runtime/limits/limiter.js";
export { memoryTurns, type Turns } from "./runtime/limits/turns.js";
export { operation, plainOperation, type Operation, type PlainFacts } from "./runtime/operation.js";
export { request, type AnyAnswer, type AnyRequest } from "./runtime/request.js";
export type { RetryOptions } from "./runtime/retry.js";
export { isCode, type Failure, type Result } from "./runtime/safe.js";
export type { TokenCache } from "./runtime/tokens.js";
