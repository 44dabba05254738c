import type { Json } from "../model/json.ts";

/**
 * A value as YAML for people: block style, no anchors, no folding, several lines as a literal block. Strings that a YAML
 * 1.1 or 1.2 reader would take for something else (`off`, `2025-06-20`, `1:30`, `=`) are quoted. Reading it gives the
 * same value in either version.
 */
export function printYaml(value: Json): string {
  const lines: string[] = [];
  print(value, { lines, indent: "", lead: "" });
  return `${lines.join("\n")}\n`;
}

/** A key with its value as `printYaml` writes it so many maps deep, without the line break behind it. */
export function yamlEntry(key: string, value: Json, depth: number): string {
  const lines: string[] = [];
  const indent = "  ".repeat(depth);
  printEntry(key, value, { lines, indent, lead: indent });
  return lines.join("\n");
}

/** The line, or two, of a key whose value is a map that is not empty. */
export function yamlKey(key: string, depth: number): string {
  const lines: string[] = [];
  const indent = "  ".repeat(depth);
  lines.push(`${openEntry(key, { lines, indent, lead: indent })}:`);
  return lines.join("\n");
}

/** Where a value goes: behind `lead`, what follows below it at `indent`. */
interface Place {
  readonly lines: string[];
  readonly indent: string;
  /** What already stands on the line: `key: ` or `- `, with its indentation; `""` at the top. */
  readonly lead: string;
}

function print(value: Json, place: Place): void {
  if (typeof value !== "object" || value === null) place.lines.push(place.lead + scalar(value, place.indent));
  else if (isList(value)) printList(value, place);
  else printMap(value, place);
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A list begins on its own line below a key, and beside the mark of a list that holds it. */
function printList(items: readonly Json[], { lines, indent, lead }: Place): void {
  if (items.length === 0) return void lines.push(`${lead}[]`);
  let head = openBlock(lead, lines);
  for (const item of items) {
    print(item, { lines, indent: `${indent}  `, lead: `${head ?? indent}- ` });
    head = undefined;
  }
}

function printMap(map: { readonly [key: string]: Json | undefined }, { lines, indent, lead }: Place): void {
  const keys = Object.keys(map).filter((key) => map[key] !== undefined);
  if (keys.length === 0) return void lines.push(`${lead}{}`);
  let head = openBlock(lead, lines);
  for (const key of keys) {
    const value = map[key] ?? null;
    printEntry(key, value, { lines, indent, lead: head ?? indent });
    head = undefined;
  }
}

function printEntry(key: string, value: Json, place: Place): void {
  print(value, { lines: place.lines, indent: `${place.indent}  `, lead: `${openEntry(key, place)}: ` });
}

/** What stands before the colon of an entry. */
function openEntry(key: string, { lines, indent, lead }: Place): string {
  const written = oneLine(key);
  // a key without `?` before it may have 1024 characters
  if (written.length <= 1000) return lead + written;
  lines.push(`${lead}? ${written}`);
  return indent;
}

/** What the first line of a block starts with: beside `- ` and at the top it is the line itself, a key ends its line. */
function openBlock(lead: string, lines: string[]): string | undefined {
  if (!lead.endsWith(": ")) return lead;
  lines.push(lead.slice(0, -1));
  return undefined;
}

function scalar(value: string | number | boolean | null, indent: string): string {
  if (typeof value === "number") return number(value);
  if (typeof value !== "string") return String(value);
  return value.includes("\n") && isLiteral(value) ? literal(value, indent) : oneLine(value);
}

/** YAML 1.1 takes `1e+21` for a word: a fraction makes it a number. */
function number(value: number): string {
  if (!Number.isFinite(value)) return "null";
  return JSON.stringify(value).replace(/^(-?\d+)e/, "$1.0e");
}

/** Whether a literal block keeps every character: it begins with a letter, has no line of blanks, one break at its end. */
function isLiteral(value: string): boolean {
  return !/^\s|\n[^\S\n]+(?:\n|$)|\n\n$/.test(value) && !unprintable.test(value);
}

function literal(value: string, indent: string): string {
  const isEnded = value.endsWith("\n");
  const text = isEnded ? value.slice(0, -1) : value;
  const lines = text.split("\n").map((line) => (line === "" ? "" : `${indent}${line}`));
  return `${isEnded ? "|" : "|-"}\n${lines.join("\n")}`;
}

function oneLine(value: string): string {
  return isPlain(value) ? value : quoted(value);
}

/** Characters that a reader may refuse, change or take for a line break. */
const unprintable = /[^\P{Cc}\t\n]|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
const unprintables = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

function isPlain(value: string): boolean {
  // most strings are keys, names and short Chinese phrases: one look is enough
  if (wordLike.test(value)) return !(value.length <= 5 && words.has(value.toLowerCase()));
  if (indicatorFirst.test(value) || notPlain.test(value) || unprintable.test(value)) return false;
  return !numberLike.test(value) && !(value.length <= 5 && words.has(value.toLowerCase()));
}

/** `page_token`, `tenant-id`, `应用唯一标识`; not `e1` and `E-5`, numbers to YAML 1.1. */
const wordLike = /^(?![eE][-+]?\d)[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff，。、（）-]*$/;
/** Nothing, a blank, or a mark with a meaning at the start of a value; `<` and `=` have one in YAML 1.1. */
const indicatorFirst = /^(?:$|[\s\-?:,[\]{}#&*!|>'"%@`~<=])/;
/** `key: `, ` # comment`, a blank at the end; flow marks do no harm in block style, a tab may. */
const notPlain = /[\t\n]|:(?: |$)| #| $/;
/** `12`, `1_000`, `0x1f`, `.inf`, `e1`, `2025-06-20 10:00:00`, `190:20:30`: numbers, dates and times of either version, and a little more. */
const numberLike = /^[+.\d][\w+.:-]*$|^[eE][-+]?\d+$|^\d{4}-\d{1,2}-\d{1,2}[Tt\s]/;
const words = new Set(["y", "n", "yes", "no", "on", "off", "true", "false", "null"]);

/** As JSON writes it, which YAML reads alike, and what JSON leaves as it is. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(unprintables, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
