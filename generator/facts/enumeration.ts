import { readBullets } from "./enum-bullets.ts";
import { type EnumList, type EnumValue, enumValue } from "./enum-value.ts";
import { readPairs, readRow } from "./enum-pairs.ts";
import { skipBlanks } from "./literal.ts";
import { valuesInProse } from "./values-in-prose.ts";

/** The values a description lists, still strings, each once, in order. */
export interface Enumeration {
  readonly values: readonly EnumValue[];
  /** Values listed more than once, as A.21's `isGreater:大于 isGreater:大于等于`. */
  readonly duplicates: readonly string[];
  /** Where the list ends in the text it was read from. */
  readonly end: number;
}

/**
 * Reads the list behind a label such as `可选值有：`: bullets (`- docx：Microsoft Word 格式`, ``- `1`: 挂载到云空间``), pairs in
 * one run or on lines of their own (`is:等于 isNot:不等于`), or values in a row (`a、b、c`). All or nothing: a list of which one
 * entry cannot be read is undefined, since an enumeration that lacks a value is wrong.
 */
export function readEnumeration(text: string): Enumeration | undefined {
  const start = skipBlanks(text, 0);
  const list = readBullets(text, start) ?? readPairs(text, start) ?? readRow(text, start) ?? readListed(text, start);
  if (list === undefined) return undefined;
  const values = new Map<string, EnumValue>();
  const duplicates = new Set<string>();
  for (const value of list.values) {
    if (values.has(value.value)) duplicates.add(value.value);
    else values.set(value.value, value);
  }
  return { values: [...values.values()], duplicates: [...duplicates], end: list.end };
}

/** `0-未知 1-男 2-女`, `1＝开启；2＝关闭`: values with their meanings on one line, at the start. */
function readListed(text: string, start: number): EnumList | undefined {
  const list = valuesInProse(text.slice(start));
  if (list?.start !== 0) return undefined;
  return {
    values: list.items.map(({ value, description = "" }) => enumValue(String(value), description, false)),
    end: start + list.end,
  };
}
