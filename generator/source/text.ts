import type { SourceFile, Span } from "./source-file.ts";

/**
 * A piece of text that remembers where each of its characters came from, through cutting, joining and unescaping.
 * Between two anchors, text and source advance in step.
 */
export interface Text {
  readonly value: string;
  readonly file: SourceFile;
  /** Ascending by `at`; the first has `at` 0. */
  readonly anchors: readonly Anchor[];
  /** Source offset where the text ends. */
  readonly end: number;
}

interface Anchor {
  /** Offset in the text. */
  readonly at: number;
  /** Offset in the source. */
  readonly from: number;
}

/** The text of a file between two offsets, by default all of it. */
export function fileText(file: SourceFile, start = 0, end = file.text.length): Text {
  return { value: file.text.slice(start, end), file, anchors: [{ at: 0, from: start }], end };
}

/** Text that does not stand in the source letter by letter (an unescaped scalar, say) but comes from `span`. */
export function textFrom(value: string, span: Span): Text {
  return { value, file: span.file, anchors: [{ at: 0, from: span.start }], end: span.end };
}

/** Source offset of the character at `offset` of the text. */
export function sourceOffset(text: Text, offset: number): number {
  return placeOf(text, offset, anchorIndex(text, offset));
}

/** The same where the last anchor at or before the offset is known. */
function placeOf(text: Text, offset: number, index: number): number {
  if (offset >= text.value.length) return text.end;
  const anchor = text.anchors[index];
  return anchor === undefined ? text.end : Math.min(anchor.from + (offset - anchor.at), text.end);
}

/** Where the text (or the part of it between two offsets) stands in its file. */
export function spanOf(text: Text, start = 0, end = text.value.length): Span {
  const first = sourceOffset(text, start);
  const last = end <= start ? first : end >= text.value.length ? text.end : sourceOffset(text, end - 1) + 1;
  return { file: text.file, start: first, end: Math.max(first, last) };
}

export function slice(text: Text, start: number, end = text.value.length): Text {
  const from = Math.max(0, Math.min(start, text.value.length));
  const to = Math.max(from, Math.min(end, text.value.length));
  const first = anchorIndex(text, from);
  const begin = placeOf(text, from, first);
  const anchors: Anchor[] = [{ at: 0, from: begin }];
  let last = first;
  for (let anchor = text.anchors[last + 1]; anchor !== undefined && anchor.at < to; anchor = text.anchors[last + 1]) {
    anchors.push({ at: anchor.at - from, from: anchor.from });
    last++;
  }
  const behind = to <= from ? begin : to >= text.value.length ? text.end : placeOf(text, to - 1, last) + 1;
  return { value: text.value.slice(from, to), file: text.file, anchors, end: Math.max(begin, behind) };
}

export function trim(text: Text): Text {
  const start = text.value.length - text.value.trimStart().length;
  return slice(text, start, Math.max(start, text.value.trimEnd().length));
}

/** Joins pieces of one file in order, `separator` between them. No piece: undefined. */
export function join(pieces: readonly Text[], separator: string): Text | undefined {
  const [first, ...rest] = pieces;
  if (first === undefined) return undefined;
  let value = first.value;
  let end = first.end;
  const anchors = [...first.anchors];
  for (const piece of rest) {
    if (separator !== "") anchors.push({ at: value.length, from: end });
    value += separator;
    for (const anchor of piece.anchors) anchors.push({ at: value.length + anchor.at, from: anchor.from });
    value += piece.value;
    end = piece.end;
  }
  return { value, file: first.file, anchors: withoutEmpty(anchors), end };
}

/** Splits at each line break; the breaks (`\n` or `\r\n`) are not part of the lines. */
export function lines(text: Text): Text[] {
  const result: Text[] = [];
  let start = 0;
  while (start <= text.value.length) {
    const at = text.value.indexOf("\n", start);
    const end = at === -1 ? text.value.length : at;
    result.push(slice(text, start, text.value[end - 1] === "\r" && end > start ? end - 1 : end));
    if (at === -1) break;
    start = at + 1;
  }
  return result;
}

/** Replaces each match of a global pattern; what is put in stands for the place of the match. */
export function replace(text: Text, pattern: RegExp, by: (match: RegExpMatchArray) => string): Text {
  const pieces: Text[] = [];
  let last = 0;
  for (const match of text.value.matchAll(pattern)) {
    pieces.push(slice(text, last, match.index));
    pieces.push(textFrom(by(match), spanOf(text, match.index, match.index + match[0].length)));
    last = match.index + match[0].length;
  }
  if (pieces.length === 0) return text;
  return join([...pieces, slice(text, last)], "") ?? text;
}

/** The last anchor at or before an offset; found by halving, so that cutting a long text into lines stays linear. */
function anchorIndex(text: Text, offset: number): number {
  let low = 0;
  let high = text.anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.anchors[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function withoutEmpty(anchors: readonly Anchor[]): Anchor[] {
  return anchors.filter((anchor, index) => anchors[index + 1]?.at !== anchor.at);
}
