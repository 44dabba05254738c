import type { MapEntry, Node } from "../../../pages/node.ts";
import { slice, spanOf, trim, type Text } from "../../../source/text.ts";
import { flowEnd } from "./flow.ts";
import { closingQuote, unquote } from "./quotes.ts";
import { readScalar } from "./scalar.ts";

/** Deeper flow collections are nobody's; they stay text. */
const DEEPEST = 50;

/** `{}`, `[]`, `[a, b]`, `{ a: 1 }` on one line as a tree; undefined for anything else. */
export function readFlow(text: Text | undefined, depth = 0): Node | undefined {
  if (text === undefined || depth > DEEPEST || flowEnd(text.value) !== text.value.length) return undefined;
  const parts = split(slice(text, 1, text.value.length - 1));
  if (text.value.startsWith("[")) {
    return { kind: "list", items: parts.map((part) => readPart(part, depth)), span: spanOf(text) };
  }
  const entries = parts.map((part) => readMember(part, depth));
  if (entries.some((entry) => entry === undefined)) return undefined;
  const known = entries.filter((entry) => entry !== undefined);
  const unique = new Set(known.map(({ key }) => key)).size === known.length;
  return unique ? { kind: "map", entries: known, span: spanOf(text) } : undefined;
}

function readPart(part: Text, depth: number): Node {
  return readFlow(part, depth + 1) ?? readScalar([part], false);
}

function readMember(part: Text, depth: number): MapEntry | undefined {
  const quoted = part.value[0] === '"' || part.value[0] === "'";
  const colon = part.value.indexOf(":", quoted ? (closingQuote(part.value, 0) ?? 0) : 0);
  if (colon <= 0) return undefined;
  const key = trim(slice(part, 0, colon));
  return { key: unquote(key.value), keySpan: spanOf(key), value: readPart(trim(slice(part, colon + 1)), depth) };
}

/** The parts between the commas that stand in no inner collection and in no quotes. */
function split(inner: Text): readonly Text[] {
  const parts: Text[] = [];
  let start = 0;
  let depth = 0;
  const { value } = inner;
  for (let at = 0; at < value.length; at += 1) {
    const char = value[at];
    if (char === '"' || char === "'") at = closingQuote(value, at) ?? at;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") depth -= 1;
    else if (char === "," && depth === 0) {
      parts.push(trim(slice(inner, start, at)));
      start = at + 1;
    }
  }
  const last = trim(slice(inner, start));
  return last.value === "" ? parts : [...parts, last];
}
