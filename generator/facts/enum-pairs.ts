import { DEFAULT_MARK, type EnumList, type EnumValue, enumValue, VALUE } from "./enum-value.ts";

/**
 * Reads `value:meaning` pairs that follow each other without bullets, in one run or on lines (`is:等于 isNot:不等于`,
 * `1：工作日 2：休息日`). Only words in the writing of the first count: in `了解更多:如何获取` no pair starts, nor in
 * `1:仅在 type:x 时` among numbers.
 */
export function readPairs(text: string, start: number): EnumList | undefined {
  const all = [...text.slice(start).matchAll(KEY)];
  const first = all[0];
  if (first === undefined || first.index !== 0) return undefined;
  const writing = writingOf(first[1] ?? "");
  const keys = all.filter((key) => writingOf(key[1] ?? "") === writing);
  const stop = endOfRun(text, start, keys.at(-1)?.index ?? 0);
  const values = keys.map((key, index): EnumValue => {
    const from = start + key.index + key[0].length;
    const to = index + 1 < keys.length ? start + (keys[index + 1]?.index ?? 0) : stop;
    return enumValue(key[1] ?? "", text.slice(from, to), key[2] !== undefined);
  });
  return { values, end: stop };
}

/** Reads values alone in a row: `a、b、c`, `true / false`, `` `a`（说明）、`b` ``. One value alone must be marked. */
export function readRow(text: string, start: number): EnumList | undefined {
  const values: EnumValue[] = [];
  let at = start;
  for (;;) {
    ROW_VALUE.lastIndex = at;
    const match = ROW_VALUE.exec(text);
    if (match === null) return undefined;
    values.push(enumValue(match[1] ?? "", match[3] ?? "", match[2] !== undefined));
    at += match[0].length;
    ROW_SEPARATOR.lastIndex = at;
    const separator = ROW_SEPARATOR.exec(text)?.[0];
    if (separator === undefined) break;
    at += separator.length;
  }
  const isWhole = ROW_END.test(text.slice(at, at + 4));
  return isWhole && (values.length > 1 || /^[`"“]/.test(text.slice(start, start + 1)))
    ? { values, end: at }
    : undefined;
}

/** Not `https://`, not `10:30`. */
const KEY = new RegExp(
  `(?:(?<=[\\s,，;；、。])|^)(${VALUE})(${DEFAULT_MARK})?\\s{0,3}[:：](?!//)(?!\\d{2}(?!\\d))`,
  "g",
);
const ROW_VALUE = new RegExp(`(${VALUE})(${DEFAULT_MARK})?(?:\\s?[（(]([^（()）\\n]{0,100})[）)])?`, "y");
const ROW_SEPARATOR = /\s{0,3}(?:[、,，;；|/]|或者?|和|以及| or | and )\s{0,3}/y;
/** The row ends the sentence; `a、b 等` would be open. */
const ROW_END = /^\s{0,2}(?:$|[。\n]|\.(?:\s|$))/;

function writingOf(written: string): string {
  if (/^[`"“*]/.test(written)) return written.slice(0, 1);
  return /^-?\d/.test(written) ? "number" : "word";
}

/** A run ends at the blank line behind its last pair. */
function endOfRun(text: string, start: number, lastKey: number): number {
  const blank = /\n[^\S\n]*\n/g;
  blank.lastIndex = start + lastKey;
  return blank.exec(text)?.index ?? text.length;
}
