import { cleanProse } from "./prose.ts";

/** A stretch of a description that has become a fact. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/**
 * A description without the stretches that became facts, cleaned. List marks, commas and colons that led to a fact go with
 * it: `设备类型，可选值如下：…` leaves `设备类型`.
 */
export function cutOut(description: string, cuts: readonly Cut[]): string {
  const ordered = [...cuts].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Cut[] = [];
  let at = 0;
  for (const { start, end } of ordered) {
    if (start > at) kept.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < description.length) kept.push({ start: at, end: description.length });
  const joined = kept
    .map(({ start, end }) => {
      const piece = description.slice(start, end);
      const tail = start === 0 ? piece : piece.replace(LEADING_MARKS, "");
      return end === description.length ? tail : tail.replace(TRAILING_MARKS, "");
    })
    .filter((piece) => piece.trim() !== "")
    .join(" \n\n");
  return cleanProse(joined).replace(TRAILING_MARKS, "");
}

/** `，即不支持多选选项` behind a default that was lifted out. */
const LEADING_MARKS = /^(?:\*\*)?[\s,，;；。、.]{1,40}/;
/** `- ` or `，` before a label that was lifted out. */
const TRAILING_MARKS = /(?:[,，;；:：、]|[^\S\n]|(?<=\n|^)[-*>]{1,2}[^\S\n]?)(?:\s|\*\*){0,40}$/;
