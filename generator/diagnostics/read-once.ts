import type { Memo } from "../source/memo.ts";
import type { Report } from "./report.ts";

/**
 * What `read` made of the same before, in the same run; else what it makes now. Where it reports something, nothing is
 * remembered: that belongs to its place.
 */
export function readOnce<Result, Key>(
  memo: Memo<Result, Key>,
  key: Key,
  report: Report,
  read: (report: Report) => Result,
): Result {
  const known = memo.get(report, key);
  if (known !== undefined) return known;
  let isReported = false;
  const made = read((...problem) => {
    isReported = true;
    report(...problem);
  });
  if (!isReported) memo.set(report, key, made);
  return made;
}
