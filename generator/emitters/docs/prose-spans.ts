import { webAddress } from "../../wording/visible.ts";

/** A stretch of a line of prose. `url` is one that may be linked to. */
export type ProseSpan =
  | { readonly kind: "text" | "code" | "bold"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

/** Text of which only code, bold, what is marked and links to the web mean anything; the text must be visible. */
export function spansOf(text: string): readonly ProseSpan[] {
  const spans: ProseSpan[] = [];
  let last = 0;
  const addText = (end: number): void => {
    if (end > last) spans.push({ kind: "text", text: text.slice(last, end) });
  };
  for (const match of text.matchAll(kept)) {
    const span = spanOf(match);
    if (span === undefined) continue;
    addText(match.index);
    spans.push(span);
    last = match.index + match[0].length;
  }
  addText(text.length);
  return spans;
}

/**
 * `code`, `[text](address)`, `**bold**` and `==marked==`, which is shown as bold: no repetition within another, so one
 * pass over the text. `a==b` and the end of Base64 mark nothing.
 */
const kept = /`([^`\n]+)`|\[([^[\]\n]*)\]\(([^()\s]*)\)|\*\*([^*\n]+)\*\*|(?<![\w=!<>])==([^=\n]+)==(?![\w=])/g;

function spanOf([, code, linkText = "", address, starred, marked]: RegExpExecArray): ProseSpan | undefined {
  if (code !== undefined) return { kind: "code", text: code };
  const bold = starred ?? marked;
  if (bold !== undefined) return bold.trim() === "" ? undefined : { kind: "bold", text: bold.trim() };
  const url = webAddress(address);
  return url === undefined || linkText.trim() === "" ? undefined : { kind: "link", text: linkText, url };
}

/** One line of prose; `level` is how deep an item of a list stands. */
export interface ProseLine {
  readonly kind: "line" | "item";
  readonly content: string;
  readonly level: number;
  /** Of an item of a numbered list. */
  readonly number?: string;
  /** An empty line stands before it. */
  readonly isApart: boolean;
}

/** The lines that have anything on them; the text must be visible. */
export function proseLines(text: string): readonly ProseLine[] {
  const lines: ProseLine[] = [];
  let isApart = false;
  for (const line of text.split("\n")) {
    const item = /^(\s*)(?:([-*+•])|(\d{1,9})[.)])\s+(?=\S)/.exec(line);
    const content = line.slice(item?.[0].length ?? 0).trim();
    if (content === "") {
      isApart = lines.length > 0;
      continue;
    }
    const [, indent = "", , number] = item ?? [];
    const level = Math.min(3, indent.length >> 1);
    lines.push({ kind: item === null ? "line" : "item", content, level, isApart, ...(number && { number }) });
    isApart = false;
  }
  return lines;
}
