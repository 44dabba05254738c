import type { RateLimit } from "../../model/api.ts";

/** Seconds that so many calls take at least at a documented limit; undefined where none is. */
export function secondsFor(calls: number, limit: RateLimit): number | undefined {
  if (limit.kind !== "quota" || limit.windows.length === 0) return undefined;
  return Math.max(...limit.windows.map(({ requests, seconds }) => Math.floor((calls - 1) / requests) * seconds));
}

/** `1 min 39 s`, in the two largest units that say anything. */
export function durationWords(seconds: number): string {
  const units = [
    [86_400, "d"],
    [3600, "h"],
    [60, "min"],
    [1, "s"],
  ] as const;
  let left = seconds;
  const parts = units.flatMap(([size, name]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [`${String(count)} ${name}`];
  });
  return parts.slice(0, 2).join(" ") || "less than a second";
}

/** Windows for the site's script: `1000/60 50/1`. */
export function windowsText(limit: RateLimit): string {
  if (limit.kind !== "quota") return "";
  return limit.windows.map(({ requests, seconds }) => `${String(requests)}/${String(seconds)}`).join(" ");
}
