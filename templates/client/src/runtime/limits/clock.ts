/** Time in milliseconds, monotonic; injectable, so that tests run on virtual time. */
export interface Clock {
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason where it is aborted before. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
