import type { LimitedAnswer, RateLimit, RateWindow } from "../model/api.ts";

/** The cell `接口频率限制`: `1000 次/分钟、50 次/秒`, `特殊频控`, or nothing where only the prose has a limit. */
export function rateCell(limit: RateLimit): string {
  switch (limit.kind) {
    case "special":
      return "特殊频控";
    case "unstated":
      return "";
    case "quota":
      if (limit.special === true) return "特殊频控";
      return limit.basis === "table" ? limit.windows.map(cellWindow).join("、") : "";
  }
}

/**
 * The sentence for what the cell cannot say: limits that stand in prose, and what a limited call gets.
 * `undefined` where there is nothing to say.
 */
export function rateSentence(limit: RateLimit): string | undefined {
  const parts = [
    ...(limit.kind === "quota" && limit.basis === "prose"
      ? [`Rate limit: ${limit.windows.map(proseWindow).join(", ")}.`]
      : []),
    ...(limit.limited === undefined ? [] : [limitedSentence(limit.limited)]),
  ];
  return parts.length === 0 ? undefined : parts.join(" ");
}

function cellWindow({ requests, seconds }: RateWindow): string {
  const unit = units.get(seconds)?.cell ?? `${String(seconds)} 秒`;
  return `${String(requests)} 次/${unit}`;
}

function proseWindow({ requests, seconds }: RateWindow): string {
  const unit = units.get(seconds)?.prose ?? ` requests per ${String(seconds)} seconds`;
  return `${String(requests)}${unit}`;
}

const units: ReadonlyMap<number, { readonly cell: string; readonly prose: string }> = new Map([
  [1, { cell: "秒", prose: " QPS" }],
  [60, { cell: "分钟", prose: " QPM" }],
  [3600, { cell: "小时", prose: " requests per hour" }],
  [86_400, { cell: "天", prose: " requests per day" }],
]);

function limitedSentence({ status, code }: LimitedAnswer): string {
  return `Beyond the rate limit, a call gets HTTP status ${String(status)} and error code ${String(code)}.`;
}
