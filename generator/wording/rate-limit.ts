import type { RateLimit, RateWindow } from "../model/api.ts";

/** The limit in words: `1000 calls per minute and 50 calls per second`. */
export function rateLimitWords(limit: RateLimit): string {
  switch (limit.kind) {
    case "quota":
      return limit.windows.map(windowWords).join(" and ") + (limit.special === true ? " (a special limit)" : "");
    case "special":
      return "a special limit, its size is not documented";
    case "unstated":
      return "not documented";
  }
}

/** What a call over the limit gets, in words; undefined where the document does not say. */
export function limitedAnswerWords(limit: RateLimit): string | undefined {
  if (limit.limited === undefined) return undefined;
  return `HTTP ${String(limit.limited.status)} with code ${String(limit.limited.code)}`;
}

function windowWords(window: RateWindow): string {
  const calls = window.requests === 1 ? "1 call" : `${String(window.requests)} calls`;
  return `${calls} per ${periodWords(window.seconds)}`;
}

const units: readonly (readonly [seconds: number, name: string])[] = [
  [86_400, "day"],
  [3600, "hour"],
  [60, "minute"],
  [1, "second"],
];

function periodWords(seconds: number): string {
  const [size, name] = units.find(([unit]) => seconds >= unit && seconds % unit === 0) ?? [1, "second"];
  const count = seconds / size;
  return count === 1 ? name : `${String(count)} ${name}s`;
}
