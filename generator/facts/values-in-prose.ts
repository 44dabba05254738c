import type { EnumItem } from "../model/schema.ts";

/** A list of values in a text. */
export interface ValuesInProse {
  readonly items: readonly EnumItem[];
  readonly start: number;
  readonly end: number;
}

/**
 * The values with their meanings that a text lists on one line: `0-未知 1-男 2-女`, `0: unknown, 1: male`, `1＝开启；2＝关闭`.
 * All or nothing: undefined where one piece is none, where the list is open (`等`, `例如`), where values add up, or where there
 * are several lists. No range (`1-100`), date, version or number of a phone is one: a meaning begins with a letter.
 */
export function valuesInProse(prose: string): ValuesInProse | undefined {
  const keys = [...prose.matchAll(KEY)];
  const [first] = keys;
  const last = keys.at(-1);
  if (first === undefined || last === undefined || keys.length < 2 || ADDED_UP.test(prose)) return undefined;
  const items = keys.map((key, index) => readItem(prose, key, keys[index + 1]?.index));
  const read = withShortLast(items.filter((item) => item !== undefined));
  const isSound =
    read.length === keys.length &&
    new Set(keys.map(separatorOf)).size === 1 &&
    new Set(read.map(({ value }) => value)).size === read.length &&
    new Set(read.map(({ label }) => label)).size === read.length &&
    // `-11001: 飞书 -11003: 密码`: bullets or minus signs
    read.some(({ value }) => !value.startsWith("-")) &&
    !isScale(read, separatorOf(first));
  const end = last.index + last[0].length + (read.at(-1)?.label.length ?? 0);
  if (!isSound || hasMore(prose, first.index, end)) return undefined;
  return { items: read.map(({ value, label }) => ({ value, description: label })), start: first.index, end };
}

interface Item {
  readonly value: string;
  readonly label: string;
  /** Nothing else parts it from the next one. */
  readonly isBlankBehind: boolean;
}

function readItem(prose: string, key: RegExpExecArray, next: number | undefined): Item | undefined {
  const text = prose.slice(key.index + key[0].length, next);
  const found = (next === undefined ? LAST : INNER).exec(text);
  const label = found?.[1]?.trim() ?? "";
  if (label === "" || OPEN.test(label)) return undefined;
  return { value: key[1] ?? key[2] ?? key[3] ?? "", label, isBlankBehind: found?.[2]?.trim() === "" };
}

/** `0：全部 1：新人 以上各项，…`: where blanks part the values and are in none of their meanings, one ends the last. */
function withShortLast(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  if (last === undefined || items.slice(0, -1).some(({ label, isBlankBehind }) => !isBlankBehind || /\s/.test(label)))
    return items;
  return [...items.slice(0, -1), { ...last, label: last.label.replace(FIRST_WORD, "$1") }];
}

/** Blanks within brackets are none between words. */
const FIRST_WORD = /^((?:[^\s（()）]|[（(][^（()）]*[)）])+)\s.*$/;

/** `1-高 10-低`: its ends. */
function isScale([from, to, ...others]: readonly Item[], separator: string): boolean {
  return separator === "-" && others.length === 0 && Math.abs(Number(to?.value) - Number(from?.value)) !== 1;
}

function separatorOf(key: RegExpExecArray): string {
  return (key[4] ?? key[5] ?? "")
    .replace("：", ":")
    .replace("＝", "=")
    .replace(/[–—－]/, "-");
}

/** Whether the words around a list say that it is an example or another field's, or name a further value otherwise. */
function hasMore(prose: string, start: number, end: number): boolean {
  const before = prose.slice(Math.max(prose.lastIndexOf("\n", start) + 1, start - 60), start);
  return LED_IN.test(before) || FURTHER.test(prose.slice(0, start)) || FURTHER.test(prose.slice(end));
}

/** `0-未`, `` `1`： ``, `"2" =`; not in `2020-01`, `v1-`, `7-day`. */
const KEY =
  /(?<![\w.=＝/+~～–—－-]|\w[:：])(?:`(-?\d{1,6})`|"(-?\d{1,6})"|(-?\d{1,6}))(?:\s?([-–—－:：=＝])\s?(?=[\u4e00-\u9fff])|\s?([:：=＝]|(?<=\s)[-–—](?=\s))\s?(?=[A-Za-z]{2}))/g;
const PIECE = "(?:[^\\n，,；;、。！!？?:：=＝|/（()）]|[（(][^（()）\\n]{0,60}[)）]){1,40}?";
/** A meaning, and what parts it from the next value: `未知 `, `开启；`, `文本 - `, `文本⏎- `. */
const INNER = new RegExp(
  `^(${PIECE})([^\\S\\n]+|(?:[^\\S\\n]|\\n)[-*•·][^\\S\\n]|[^\\S\\n]?[，,；;、|/][^\\S\\n]{0,3})$`,
);
/** Up to the end of its clause, and the list with it. */
const LAST = new RegExp(`^(${PIECE})(?=$|[\\n，,；;。）)])`);
/** `文本等`, `最低 至` */
const OPEN = /等等?$|\.{3}|…|\betc\b|\s[到至]$|[~～]$/i;
const ADDED_UP = /位运算|按位|相加|之和|叠加|求和|\bbit(?:mask|wise|s)?\b/i;
/** `例如 0-未知`, `push_type 0-未知`, `type 为 0-未知` */
const LED_IN =
  /(?:例如|比如|譬如|诸如|如|e\.g\.|such as|for example)[:：]?\s?$|[A-Za-z]{1,20}_\w{1,40}[`\s:：]{0,3}$|[A-Za-z`]\s?(?:的值|值|取值)?(?:为|是|=)\s?[:：]?$|`\s?$/i;
/** `2 表示未知`, `3、其他`, and what looks like a value and is none: `0: 2G`. */
const FURTHER =
  /(?<![\w.])\d{1,6}[`"\s]{0,2}(?:表示|代表|[、.)）]\s?[\u4e00-\u9fff]|means\b|for\b|[:：=＝]\s?\S|[-–—－]\s?[A-Za-z\u4e00-\u9fff])|等等?(?=$|[\s。；;，,])|\betc\b/i;
