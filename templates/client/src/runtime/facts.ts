/** At most so many requests in so many seconds. */
export interface RateWindow {
  readonly requests: number;
  readonly seconds: number;
}
