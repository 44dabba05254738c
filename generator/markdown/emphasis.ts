import type { Text } from "../source/text.ts";
import { TextBuilder } from "./text-builder.ts";

/** Stands for an escaped `*` until emphasis is resolved; a character of private use. */
export const literalStar = "\ue000";

/** A pair of marks around a run of text, as offsets of the marks. */
interface Pair {
  readonly open: number;
  readonly close: number;
  readonly width: number;
}

/**
 * Takes `**bold**` and `*italic*` marks off. A bold label (`**示例值**：`) begins a line; so does what is glued to a bold
 * run that begins one (`**自建应用**商店应用`). Marks without a partner and masks (`t-7f1b******8e560`) are text.
 */
export function resolveEmphasis(text: Text): Text {
  const { value } = text;
  if (!value.includes("*")) return text;
  const edits: { at: number; width: number; by: string }[] = [];
  for (const { open, close, width } of findPairs(value)) {
    edits.push({ at: open, width, by: width > 1 && beginsLine(value, open, close, width) ? "\n" : "" });
    edits.push({ at: close, width, by: width > 1 && endsLine(value, open, close + width) ? "\n" : "" });
  }
  edits.sort((a, b) => a.at - b.at);
  const builder = new TextBuilder(text);
  for (const { at, width, by } of edits) builder.replace(at, at + width, by);
  return builder.build();
}

function findPairs(value: string): Pair[] {
  const pairs: Pair[] = [];
  let bold: number | undefined;
  let italic: number | undefined;
  for (const match of value.matchAll(/`+[^`]*`+|\n\s*\n|\*+/g)) {
    const at = match.index;
    const length = match[0].length;
    if (!match[0].startsWith("*")) {
      if (match[0].startsWith("\n")) bold = italic = undefined;
      continue;
    }
    const opens = /\S/.test(value.charAt(at + length));
    const closes = /\S/.test(value.charAt(at - 1));
    if (length === 1) {
      // neither `a*b*c` nor `(*http.Request) (*http.Response)`
      const behindWord = isWord(value.charAt(at - 1));
      const beforeWord = isWord(value.charAt(at + 1));
      if (italic !== undefined && closes && !beforeWord) {
        pairs.push({ open: italic, close: at, width: 1 });
        italic = undefined;
      } else italic = opens && !behindWord ? at : undefined;
    } else if (length <= 3 || (length === 4 && bold !== undefined && closes)) {
      if (bold !== undefined && closes) {
        pairs.push({ open: bold, close: at, width: 2 });
        bold = length === 4 ? at + 2 : undefined;
      } else bold = opens ? at : undefined;
    }
  }
  return pairs;
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}_]/u.test(char);
}

/** A bold label that something stands before on its line; not behind a bullet, a number or an opening bracket. */
function beginsLine(value: string, open: number, close: number, width: number): boolean {
  const isLabel =
    /[：:]$/.test(value.slice(close - 1, close)) || /^\s?[：:]/.test(value.slice(close + width, close + width + 2));
  if (!isLabel) return false;
  const before = linePrefix(value, open);
  return before === undefined || !/^[\s>*•·-]*(?:\d+[.)、]\s*)?[（([「【"“]?$/.test(before);
}

/** Whether what follows a bold run at a line's start is a thing of its own: `**创建及编辑新版文档**创建新版文档`. */
function endsLine(value: string, open: number, end: number): boolean {
  if (value.startsWith("**", end)) return true;
  if (linePrefix(value, open)?.trim() !== "" || !isWord(value.charAt(end))) return false;
  const newline = value.indexOf("\n", end);
  return !/[，。；！？,;!?：:]/.test(value.slice(end, newline === -1 ? value.length : newline));
}

/** What stands before an offset on its line; undefined where that is more than a bullet, a number and a bracket. */
function linePrefix(value: string, at: number): string | undefined {
  const near = value.slice(Math.max(0, at - 40), at);
  const start = near.lastIndexOf("\n");
  return start === -1 && at > 40 ? undefined : near.slice(start + 1);
}
