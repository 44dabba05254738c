import type { SourceFile, Span } from "./source-file.ts";

/**
 * A piece of text that remembers where each of its characters came from, through cutting, joining and unescaping.
 * Between two anchors, text and source advance in step. Only `start` and `end` say where in the file it stands, so the
 * same text at another place shares its anchors.
 */
export interface Text {
  readonly value: string;
  readonly file: SourceFile;
  /** Source offset where the text begins. */
  readonly start: number;
  /** Source offset where the text ends. */
  readonly end: number;
  /** Ascending by `at`; the first is 0 and 0. */
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  /** Offset in the text. */
  readonly at: number;
  /** Offset in the source, from the text's start on. */
  readonly from: number;
}

/** Of a text that advances with its source from start to end, as most do. */
export const inStep: readonly Anchor[] = [{ at: 0, from: 0 }];

/** The text of a file between two offsets, by default all of it. */
export function fileText(file: SourceFile, start = 0, end = file.text.length): Text {
  return { value: file.text.slice(start, end), file, start, end, anchors: inStep };
}

/** Text that does not stand in the source letter by letter (an unescaped scalar, say) but comes from `span`. */
export function textFrom(value: string, { file, start, end }: Span): Text {
  return { value, file, start, end, anchors: inStep };
}

/** Source offset of the character at `offset` of the text. */
export function sourceOffset(text: Text, offset: number): number {
  return placeOf(text, offset, anchorIndex(text, offset));
}

/** The same where the last anchor at or before the offset is known. */
export function placeOf(text: Text, offset: number, index: number): number {
  if (offset >= text.value.length) return text.end;
  const anchor = text.anchors[index];
  return anchor === undefined ? text.end : Math.min(text.start + anchor.from + (offset - anchor.at), text.end);
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
  let last = first;
  while ((text.anchors[last + 1]?.at ?? Infinity) < to) last++;
  const behind = to <= from ? begin : to >= text.value.length ? text.end : placeOf(text, to - 1, last) + 1;
  return {
    value: text.value.slice(from, to),
    file: text.file,
    start: begin,
    end: Math.max(begin, behind),
    anchors: first === last ? inStep : movedAnchors(text.anchors.slice(first + 1, last + 1), from, text.start - begin),
  };
}

/** The anchors of a stretch that begins at `from`, `by` further on in the source. */
function movedAnchors(anchors: readonly Anchor[], from: number, by: number): readonly Anchor[] {
  return [...inStep, ...anchors.map((anchor) => ({ at: anchor.at - from, from: anchor.from + by }))];
}

export function trim(text: Text): Text {
  const { value } = text;
  const start = value.length - value.trimStart().length;
  const end = Math.max(start, value.trimEnd().length);
  return end - start === value.length && end > 0 ? text : slice(text, start, end);
}

/** Joins pieces of one file in order, `separator` between them. No piece: undefined. */
export function join(pieces: readonly Text[], separator: string): Text | undefined {
  const [first, ...rest] = pieces;
  if (first === undefined) return undefined;
  let value = first.value;
  let end = first.end;
  const anchors = [...first.anchors];
  for (const piece of rest) {
    if (separator !== "") anchors.push({ at: value.length, from: end - first.start });
    value += separator;
    const by = piece.start - first.start;
    for (const { at, from } of piece.anchors) anchors.push({ at: value.length + at, from: from + by });
    value += piece.value;
    end = piece.end;
  }
  return { value, file: first.file, start: first.start, end, anchors: withoutEmpty(anchors) };
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
