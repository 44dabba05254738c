import type { Operation, RateLimit, RateWindow } from "../model/api.ts";
import type { Found, Pair } from "./change.ts";
import type { RuleId } from "./rules.ts";

/** Finds rate limits and batch sizes that differ. */
export function compareLimits({ before, after }: Pair<Operation>, found: Found): void {
  const [old, now] = [before.rateLimit, after.rateLimit];
  const rule = limitRule(old, now);
  if (rule !== undefined)
    found(rule, "limit", { before: { value: limitShown(old) }, after: { value: limitShown(now) } });
  const [oldAnswer, nowAnswer] = [answerShown(old), answerShown(now)];
  if (oldAnswer !== nowAnswer) {
    found("limit/answer-changed", "limit", { before: { value: oldAnswer }, after: { value: nowAnswer } });
  }
  compareBatches({ before, after }, found);
}

function limitRule(before: RateLimit, after: RateLimit): RuleId | undefined {
  if (limitShown(before) === limitShown(after)) return undefined;
  if (before.kind === "quota" && after.kind === "quota") {
    return allows(before.windows, after.windows) ? "limit/raised" : "limit/lowered";
  }
  return before.kind === "quota" ? "limit/dropped" : "limit/introduced";
}

/** Whether whatever keeps to the old windows keeps to the new ones too. */
function allows(before: readonly RateWindow[], after: readonly RateWindow[]): boolean {
  return after.every((window) => before.some((old) => isWithin(old, window)));
}

/** 10 in 1 second keeps to 600 in 60 seconds; 600 in 60 seconds does not keep to 10 in 1. */
function isWithin(old: RateWindow, now: RateWindow): boolean {
  return old.requests * Math.ceil(now.seconds / old.seconds) <= now.requests;
}

function limitShown(rate: RateLimit): string {
  if (rate.kind !== "quota") return rate.kind;
  const windows = rate.windows.map(({ requests, seconds }) => `${String(requests)} in ${String(seconds)} s`);
  return windows.sort().join(" and ");
}

function answerShown({ limited }: RateLimit): string {
  return limited === undefined ? "not documented" : `HTTP ${String(limited.status)}, ${String(limited.code)}`;
}

function compareBatches({ before, after }: Pair<Operation>, found: Found): void {
  const [old, now] = [before.batch?.max, after.batch?.max];
  if (old === now) return;
  const isLower = now !== undefined && (old === undefined || now < old);
  found(isLower ? "limit/batch-lowered" : "limit/batch-raised", `body.${(after.batch ?? before.batch)?.items ?? ""}`, {
    before: { value: old === undefined ? "no number" : `at most ${String(old)}` },
    after: { value: now === undefined ? "no number" : `at most ${String(now)}` },
  });
}
