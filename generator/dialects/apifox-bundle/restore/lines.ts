import type { Text } from "../../../source/text.ts";
import { lines as splitLines, trim } from "../../../source/text.ts";
import { closingQuote, unquote } from "./quotes.ts";

/** One line of flattened YAML, as structure: `- key: value`, `key: value`, `- value`, or plain text. */
export interface Line {
  /** Without the white space around it. */
  readonly text: Text;
  /** How many `- ` stand in front; each opens one list item. */
  readonly dashes: number;
  /** Undefined where the line cannot be `key:`. */
  readonly key?: string;
  /** Offset of the key in the line. */
  readonly keyAt: number;
  readonly keyEnd: number;
  /** What stands behind the dashes and the key; empty where nothing does. */
  readonly value: string;
  readonly valueAt: number;
  /** Empty, a comment or a document marker: no structure. */
  readonly idle: boolean;
}

/** The lines of a flattened document, read as if each were structure; whether it is, is for the search. */
export function readLines(text: Text): readonly Line[] {
  return splitLines(text).map((line) => readLine(trim(line)));
}

function readLine(text: Text): Line {
  const line = text.value;
  let at = 0;
  let dashes = 0;
  while (line[at] === "-" && (line[at + 1] === " " || at + 1 === line.length)) {
    dashes += 1;
    at = skipSpaces(line, at + 1);
  }
  const idle = line === "" || line.startsWith("#") || line === "---" || line === "...";
  const keyEnd = findKeyEnd(line, at);
  if (keyEnd === undefined) {
    return { text, dashes, keyAt: at, keyEnd: at, value: line.slice(at), valueAt: at, idle };
  }
  const valueAt = skipSpaces(line, line.indexOf(":", keyEnd) + 1);
  const key = unquote(line.slice(at, keyEnd).trimEnd());
  return { text, dashes, key, keyAt: at, keyEnd, value: line.slice(valueAt), valueAt, idle };
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === " " || line[at] === "\t") at += 1;
  return at;
}

/** A plain key starts with no indicator: `| 200 | …` and `[text](url): …` are text. */
const NO_KEY = new Set("|>[]{}@`%&*!#,?:");

/** Where the key ends, before its colon; a colon counts only before a space or at the line's end (`is:等于` is text). */
function findKeyEnd(line: string, start: number): number | undefined {
  const first = line[start];
  if (first === undefined || NO_KEY.has(first)) return undefined;
  const from = first === '"' || first === "'" ? closingQuote(line, start) : start;
  if (from === undefined) return undefined;
  for (let colon = line.indexOf(":", from); colon !== -1; colon = line.indexOf(":", colon + 1)) {
    if (from !== start && line.slice(from + 1, colon).trim() !== "") return undefined;
    const next = line[colon + 1];
    if (next === undefined || next === " " || next === "\t") return colon;
  }
  return undefined;
}
