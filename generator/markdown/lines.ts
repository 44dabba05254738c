import { findPipes } from "./cell-split.ts";
import { bare } from "./invisible.ts";
import { slice, trim, type Text } from "../source/text.ts";

/** A line of a text as offsets into it, with what a reader of blocks asks first. */
export interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly value: string;
  /** Without white space and invisible characters around it. */
  readonly trimmed: string;
  /** Unescaped pipes, and those of them outside code. */
  readonly pipes: number;
  readonly barePipes: number;
  /** Inside a code fence, the fence's own lines included. */
  readonly fence?: Fence;
}

/** A fenced block, as numbers of lines: the opening line and its last, which is the closing one where it is `closed`. */
export interface Fence {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  readonly language: string;
}

// ```json, ~~~, indented inside a list as well
const fenceOpening = /^\s*(`{3,}|~{3,})([^`]*)$/;

/** Whether a text may have code fences: most pieces of a page have none. */
export function mayHaveFences({ value }: Text): boolean {
  return value.includes("```") || value.includes("~~~");
}

/** Cuts a text into lines and finds its code fences, so that nothing inside one is taken for a table or a heading. */
export function splitLines(text: Text): Line[] {
  const result = plainLines(text.value);
  if (!mayHaveFences(text)) return result;
  for (let index = 0; index < result.length; index++) {
    const opening = fenceOpening.exec(result[index]?.value ?? "");
    if (opening === null) continue;
    const { close, closed } = endOfFence(result, index, opening[1] ?? "```");
    const fence: Fence = { open: index, close, closed, language: languageOf(opening[2] ?? "") };
    for (let inside = index; inside <= close && inside < result.length; inside++) {
      const line = result[inside];
      if (line !== undefined) result[inside] = { ...line, fence };
    }
    index = close;
  }
  return result;
}

/** The text of lines `first` to `last`, both included, without the white space around it. */
export function linesText(text: Text, lines: readonly Line[], first: number, last: number): Text {
  return trim(rawLines(text, lines, first, last));
}

/** The same, white space kept: the text of code. */
export function rawLines(text: Text, lines: readonly Line[], first: number, last: number): Text {
  const from = lines[first];
  const to = lines[last];
  if (from === undefined || to === undefined || last < first) return slice(text, from?.start ?? text.value.length, 0);
  return slice(text, from.start, to.end);
}

/** `json` of "```json title=…". */
function languageOf(info: string): string {
  return (info.trim().split(/\s/)[0] ?? "").toLowerCase();
}

function plainLine(value: string, start: number, end: number): Line {
  const trimmed = bare(value);
  if (!trimmed.includes("|")) return { start, end, value, trimmed, pipes: 0, barePipes: 0 };
  const { all, outsideCode } = findPipes(trimmed);
  return { start, end, value, trimmed, pipes: all.length, barePipes: outsideCode.length };
}

function plainLines(value: string): Line[] {
  const result: Line[] = [];
  for (let start = 0; start <= value.length;) {
    const at = value.indexOf("\n", start);
    const next = at === -1 ? value.length : at;
    const end = next > start && value[next - 1] === "\r" ? next - 1 : next;
    result.push(plainLine(value.slice(start, end), start, end));
    start = next + 1;
  }
  return result;
}

/**
 * A fence closes with at least as many of its own marks. One that meets another opening, or never closes, is taken to
 * end there or before the next heading, so that it does not swallow the rest of the page.
 */
function endOfFence(lines: readonly Line[], open: number, marks: string): { close: number; closed: boolean } {
  for (let index = open + 1; index < lines.length; index++) {
    const line = lines[index]?.trimmed ?? "";
    if (!line.startsWith(marks)) continue;
    if (line.replaceAll(marks.charAt(0), "") === "") return { close: index, closed: true };
    if (fenceOpening.test(line)) return { close: index - 1, closed: false };
  }
  const heading = lines.findIndex((line, index) => index > open && /^#{2,6}\s/.test(line.value));
  return { close: (heading === -1 ? lines.length : heading) - 1, closed: false };
}
