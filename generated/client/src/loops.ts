export {
  BatchError,
  type AppliedPart,
  type FailedPart,
  type ItemRange,
  type PendingPart,
} from "./runtime/loops/batch-error.js";
export { batch, type BatchArgs, type BatchOptions } from "./runtime/loops/batch.js";
export type { BatchItems } from "./runtime/loops/batch-source.js";
export type { BoundCall } from "./runtime/loops/call.js";
export { paginate, type PageItem, type Paginated, type PaginateOptions } from "./runtime/loops/paginate.js";
export { PaginationError } from "./runtime/loops/pagination-error.js";
export { poll, PollTimeoutError, type PollOptions } from "./runtime/loops/poll.js";
