import type { SourceFile } from "../../source/source-file.ts";
import type { Anchor, Text } from "../../source/text.ts";

/** Where a scalar stands: `start` at its first character (a quote or `|` included), `end` behind its last. */
export interface ScalarPlace {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/**
 * The value of a scalar with its place. Each line of a block or of a folded scalar is found again in the source, so that
 * a place inside a description maps to its line; escapes of a one-line quoted scalar are followed one by one.
 */
export function scalarText(value: string, place: ScalarPlace): Text {
  const raw = place.file.text.slice(place.start, place.end);
  const places = raw.includes("\n") ? lineAnchors(value, raw, place.start) : escapeAnchors(raw, place.start);
  const start = places[0]?.from ?? place.start;
  const anchors = places.map(({ at, from }) => ({ at, from: from - start }));
  return { value, file: place.file, start, end: place.end, anchors };
}

/** From the start of the file on. Between two lines of the source the value has only white space; a line that does not match starts nothing new. */
function lineAnchors(value: string, raw: string, start: number): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let at = 0;
  let from = 0;
  for (const line of raw.split("\n")) {
    const content = contentOf(line, from === 0);
    const next = skipSpace(value, at);
    if (content.text !== "" && value.startsWith(content.text, next)) {
      anchors.push({ at: next, from: start + from + content.offset });
      at = next + content.text.length;
    }
    from += line.length + 1;
  }
  return anchors[0]?.at === 0 ? anchors : [{ at: 0, from: anchors[0]?.from ?? start }, ...anchors];
}

/** A source line without its indentation; the first one without its quote, and without `|-` or `>+`, which is no content. */
function contentOf(line: string, isFirst: boolean): { readonly text: string; readonly offset: number } {
  if (isFirst && /^[|>][-+\d]*[ \t]*(#.*)?\r?$/.test(line)) return { text: "", offset: 0 };
  const offset = isFirst && /^["']/.test(line) ? 1 : line.length - line.trimStart().length;
  return { text: line.slice(offset).replace(/["']?\s*$/, ""), offset };
}

function skipSpace(value: string, from: number): number {
  let at = from;
  while (at < value.length && /\s/.test(value[at] ?? "")) at += 1;
  return at;
}

/** From the start of the file on. `"a\tb"`: an anchor behind each escape. Single quotes know one escape, `''`; plain scalars none. */
function escapeAnchors(raw: string, start: number): readonly Anchor[] {
  const quote = raw[0];
  if (quote !== '"' && quote !== "'") return [{ at: 0, from: start }];
  const anchors: Anchor[] = [{ at: 0, from: start + 1 }];
  const escape = quote === '"' ? /\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[^])/g : /''/g;
  let shrunk = 1;
  for (const match of raw.slice(1, -1).matchAll(escape)) {
    shrunk += match[0].length - 1;
    const from = start + 1 + match.index + match[0].length;
    anchors.push({ at: from - start - shrunk, from });
  }
  return anchors;
}
