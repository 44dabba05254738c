import { type Node as JsonNode, parseTree, type ParseError, printParseErrorCode } from "jsonc-parser";
import type { Report } from "../diagnostics/report.ts";
import type { Repair } from "../model/repair.ts";
import type { MapEntry, Node } from "../pages/node.ts";
import { slice, spanOf, type Text } from "../source/text.ts";
import { attachComments } from "./example-comments.ts";
import { JsonNodes } from "./json-nodes.ts";
import { readJson, type JsonDocument } from "./json-reader.ts";
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
  const document = json && (readJson(json, DEEPEST) ?? readRepaired(json));
  if (json === undefined || document === undefined) {
    if (text.value.trim() !== "") report("example/unreadable", spanOf(text), "cannot read the example as JSON");
    return undefined;
  }
  const { root, nodes, end, errors = [] } = document;
  const part = slice(json, 0, end);
  const repair = repairOf(part, errors, report);
  if (document.hasMore) {
    report("example/several-documents", spanOf(json, end), "more follows the example’s first JSON document");
  }
  nodes.report(report);
  const comments = attachComments(part.value, nodes.placed, document.comments);
  return { node: root, comments, ...(repair === undefined ? {} : { repair }) };
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

/** The first document of a text that is no JSON, as far as it can be read; of one that is, what `readJson` gives. */
export function readRepaired(json: Text): JsonDocument | undefined {
  const { depth, firstEnd: end, hasMore, comments } = scanJson(json.value);
  if (depth > DEEPEST) return undefined;
  const errors: ParseError[] = [];
  const tree = parseTree(json.value.slice(0, end), errors, { allowTrailingComma: true, disallowComments: false });
  const nodes = new JsonNodes(json);
  return tree && { root: toNode(tree, nodes), nodes, comments, end, hasMore, errors };
}

function toNode(tree: JsonNode, nodes: JsonNodes): Node {
  const { type, offset, children = [], value } = tree;
  const end = offset + tree.length;
  if (type === "object") return nodes.map(entriesOf(children, nodes), offset, end);
  if (type === "array") {
    return nodes.list(
      children.map((child) => toNode(child, nodes)),
      offset,
      end,
    );
  }
  return nodes.scalar(value, offset, end);
}

function entriesOf(properties: readonly JsonNode[], nodes: JsonNodes): Iterable<MapEntry> {
  const entries = new Map<string, MapEntry>();
  for (const { children: [key, value] = [] } of properties) {
    if (key === undefined || value === undefined) continue;
    const place = [key.offset, key.offset + key.length] as const;
    nodes.addEntry(entries, String(key.value), place, toNode(value, nodes));
  }
  return entries.values();
}
