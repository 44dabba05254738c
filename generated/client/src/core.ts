export {
  createCore,
  type Answer,
  type CallOptions,
  type Core,
  type CoreOptions,
  type Download,
} from "./runtime/core.js";
export {
  AnswerError,
  ApiError,
  LarkError,
  type ErrorCode,
  type ErrorKind,
  type RetryAdvice,
} from "./runtime/errors.js";
