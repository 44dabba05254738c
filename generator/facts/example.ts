import { type Node as JsonNode, parseTree, type ParseError, printParseErrorCode } from "jsonc-parser";
import type { Report } from "../diagnostics/report.ts";
import type { Repair } from "../model/repair.ts";
import type { MapEntry, Node } from "../pages/node.ts";
import { slice, sourceOffset, spanOf, type Text, textFrom } from "../source/text.ts";
import { attachComments, type PlacedNode } from "./example-comments.ts";
import { scanJson } from "./json-scan.ts";

/** An example with what its comments say of its values (`"a": 1, // what a is`). */
export interface CommentedExample {
  readonly node: Node;
  readonly comments: ReadonlyMap<Node, string>;
  /** Of text that is no JSON as it stands. */
  readonly repair?: Repair<string>;
}

/**
 * Reads an example: JSON that may have comments and trailing commas, also as the body of a `curl` call. Integers beyond 2^53
 * keep their digits as text. Of several documents the first is read. What had to be repaired, and anything unread, is
 * reported; undefined if there is no JSON.
 */
export function readExample(text: Text, report: Report): CommentedExample | undefined {
  const json = jsonPart(text);
  const scan = json === undefined ? undefined : scanJson(json.value);
  if (json === undefined || scan === undefined || scan.depth > DEEPEST) {
    if (text.value.trim() !== "") report("example/unreadable", spanOf(text), "cannot read the example as JSON");
    return undefined;
  }
  const document = slice(json, 0, scan.firstEnd);
  const errors: ParseError[] = [];
  const tree = parseTree(document.value, errors, { allowTrailingComma: true, disallowComments: false });
  if (tree === undefined) {
    report("example/unreadable", spanOf(text), "cannot read the example as JSON");
    return undefined;
  }
  const repair = repairOf(document, errors, report);
  if (scan.hasMore) {
    report("example/several-documents", spanOf(json, scan.firstEnd), "more follows the example’s first JSON document");
  }
  const nodes: PlacedNode[] = [];
  const node = toNode(tree, { text: document, nodes, report });
  const comments = attachComments(document.value, nodes, scan.comments);
  return { node, comments, ...(repair === undefined ? {} : { repair }) };
}

interface Conversion {
  readonly text: Text;
  readonly nodes: PlacedNode[];
  readonly report: Report;
}

/** Deeper ones are no example; readers of the tree may recurse. */
const DEEPEST = 60;
/** `curl … -d '{ … }'` */
const CURL_BODY = /\s(?:-d|--data(?:-raw|-binary)?)\s+(\$?['"])/;

/** The part that is JSON: behind `-d '` of a curl call, else from the first bracket on. */
function jsonPart(text: Text): Text | undefined {
  const curl = /^\s*curl\b/.test(text.value) ? CURL_BODY.exec(text.value) : null;
  const from = curl === null ? 0 : curl.index + curl[0].length;
  const quote = curl?.[1]?.slice(-1);
  const close = quote === undefined ? -1 : text.value.lastIndexOf(quote);
  const part = slice(text, from, close > from ? close : text.value.length);
  if (/^\s*(?:\/[/*]|[[{"\d-]|true\b|false\b|null\b)/.test(part.value)) return part;
  const start = part.value.search(/[[{]/);
  return start === -1 || curl === null ? bracketed(part, start) : slice(part, start);
}

/** `请求体：{…}`: an example with words before it, on a line of its own. */
function bracketed(part: Text, start: number): Text | undefined {
  return start === -1 || !/^[^[{]{0,2000}$/.test(part.value.slice(0, start)) ? undefined : slice(part, start);
}

/** Reports the first of the errors, if there is one. */
function repairOf(text: Text, errors: readonly ParseError[], report: Report): Repair<string> | undefined {
  const first = errors[0];
  if (first === undefined) return undefined;
  const place = spanOf(text, first.offset, first.offset + Math.max(1, first.length));
  const what = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  report("example/repaired", place, `the example is no valid JSON here (${what}); it is read as far as it can be`);
  return { rule: "example/repaired", span: place, literal: text.value };
}

function toNode(tree: JsonNode, conversion: Conversion): Node {
  const { text, nodes } = conversion;
  const end = tree.offset + tree.length;
  const span = spanOf(text, tree.offset, end);
  const node: Node =
    tree.type === "object"
      ? { kind: "map", entries: toEntries(tree, conversion), span }
      : tree.type === "array"
        ? { kind: "list", items: (tree.children ?? []).map((child) => toNode(child, conversion)), span }
        : toScalar(tree, conversion);
  nodes.push({ node, start: tree.offset, end });
  return node;
}

function toEntries(tree: JsonNode, conversion: Conversion): MapEntry[] {
  const entries = new Map<string, MapEntry>();
  for (const property of tree.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    const keySpan = spanOf(conversion.text, key.offset, key.offset + key.length);
    const entry = { key: name, keySpan, value: toNode(value, conversion) };
    if (!entries.has(name)) entries.set(name, entry);
    else conversion.report("example/duplicate-key", keySpan, `“${name}” stands twice in one object`);
  }
  return [...entries.values()];
}

function toScalar(tree: JsonNode, { text, report }: Conversion): Node {
  const span = spanOf(text, tree.offset, tree.offset + tree.length);
  const written = text.value.slice(tree.offset, tree.offset + tree.length);
  const value: unknown = tree.value;
  if (typeof value === "string") return { kind: "scalar", value, text: stringText(text, tree, value), span };
  const whole = slice(text, tree.offset, tree.offset + tree.length);
  if (typeof value === "number" && /^-?\d+$/.test(written) && !Number.isSafeInteger(value)) {
    report("example/big-integer", span, `“${written}” cannot be a JSON number exactly`);
    return { kind: "scalar", value: written, text: whole, span };
  }
  const isScalar = (typeof value === "number" && Number.isFinite(value)) || typeof value === "boolean";
  return { kind: "scalar", value: isScalar ? value : null, text: whole, span };
}

/** The string character by character where it has no escapes. */
function stringText(text: Text, tree: JsonNode, value: string): Text {
  const inner = slice(text, tree.offset + 1, tree.offset + tree.length - 1);
  if (inner.value === value) return inner;
  const start = sourceOffset(text, tree.offset);
  return textFrom(value, { file: text.file, start, end: spanOf(text, tree.offset, tree.offset + tree.length).end });
}
