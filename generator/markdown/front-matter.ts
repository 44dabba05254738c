import { slice, spanOf, textFrom, trim, type Text } from "../source/text.ts";

/** The block before a page's content, and the content behind it. */
export interface FrontMatter {
  /** Values by key, without the quotes around them. */
  readonly fields: ReadonlyMap<string, Text>;
  readonly body: Text;
}

/**
 * Reads `key: value` lines between `---` and `---`, or in an HTML comment (`<!--` … `-->`), at the very beginning. Without
 * such a block there are no fields and the body is everything.
 */
export function readFrontMatter(text: Text): FrontMatter {
  const start = /^\uFEFF?\s*/.exec(text.value)?.[0].length ?? 0;
  const closing = text.value.startsWith("---", start)
    ? "---"
    : text.value.startsWith("<!--", start)
      ? "-->"
      : undefined;
  const none = { fields: new Map<string, Text>(), body: slice(text, start) };
  if (closing === undefined) return none;
  const rest = slice(text, start);
  const fields = new Map<string, Text>();
  for (let start = 0; start <= Math.min(rest.value.length, LONGEST);) {
    const line = lineAt(rest.value, start);
    if (start > 0 && line.value.trim() === closing) return { fields, body: slice(rest, line.end) };
    addField(fields, rest, line);
    start = line.next;
  }
  return none;
}

/** Longer than any front matter is none: the rest of the page is not looked at. */
const LONGEST = 20_000;

interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly value: string;
  readonly next: number;
}

function lineAt(text: string, start: number): Line {
  const at = text.indexOf("\n", start);
  const stop = at === -1 ? text.length : at;
  const end = stop > start && text[stop - 1] === "\r" ? stop - 1 : stop;
  return { start, end, value: text.slice(start, end), next: stop + 1 };
}

function addField(fields: Map<string, Text>, text: Text, line: Line): void {
  const match = /^\s*([A-Za-z_][\w-]*)\s*:\s/.exec(`${line.value} `);
  const key = match?.[1];
  if (match === null || key === undefined || fields.has(key)) return;
  fields.set(key, unquoted(trim(slice(text, line.start + match[0].length - 1, line.end))));
}

function unquoted(text: Text): Text {
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(text.value);
  if (quoted === null) return text;
  const inner = slice(text, 1, text.value.length - 1);
  return inner.value.includes('\\"') ? textFrom(inner.value.replaceAll('\\"', '"'), spanOf(text)) : inner;
}
