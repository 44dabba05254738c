import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from "yaml";

import type { Report } from "../diagnostics/report.ts";
import type { Json } from "../model/json.ts";
import type { SourceFile, Span } from "../source/source-file.ts";
import type { Action, Change } from "./overlay.ts";

/** A longer file is no list of corrections; parsing YAML takes a second for so many characters. */
const mostCharacters = 4 * 1024 * 1024;

/** No document is nested so deeply, and the YAML parser may take all memory for what is nested in a thousand brackets. */
const mostLevels = 200;

/**
 * The actions of an OpenAPI Overlay 1.0 document, as YAML or JSON, in their order. What is wrong with it is reported, all
 * of it; an action that cannot be understood is left out.
 */
export function readOverlay(file: SourceFile, report: Report): readonly Action[] {
  if (file.text.length > mostCharacters) {
    report("overlay/unreadable", spanOf(file), `the overlay has more than ${String(mostCharacters)} characters`);
    return [];
  }
  const deep = deepIn(file.text);
  if (deep !== undefined) {
    const message = `the overlay is nested more than ${String(mostLevels)} levels deep`;
    report("overlay/unreadable", spanOf(file, [deep]), message);
    return [];
  }
  const document = parseDocument<Node>(file.text, { prettyErrors: false });
  for (const { pos, message } of document.errors) report("overlay/unreadable", spanOf(file, pos), oneLine(message));
  if (document.errors.length > 0) return [];
  const root = document.contents;
  if (!isMap(root) || !root.has("overlay")) {
    const message = "expected an OpenAPI Overlay, whose first member is “overlay”";
    report("overlay/unreadable", spanOf(file, root?.range), message);
    return [];
  }
  checkHead(root, file, report);
  return readActions(root, (node) => plain(node, document), { file, report });
}

/** Where too many brackets are open; those in texts are mostly closed there too. */
function deepIn(text: string): number | undefined {
  let open = 0;
  for (const { 0: found, index } of text.matchAll(/[[{\]}]/g)) {
    open = found === "[" || found === "{" ? open + 1 : Math.max(0, open - 1);
    if (open > mostLevels) return index;
  }
  return undefined;
}

function checkHead(root: YAMLMap, file: SourceFile, report: Report): void {
  const version = root.get("overlay", true);
  const text = isScalar(version) ? version.value : undefined;
  if (typeof text !== "string" || !/^1\.0\.\d+$/.test(text)) {
    report(
      "overlay/version",
      spanOf(file, version?.range),
      `expected version “1.0.0” of overlays, found ${shown(text)}`,
    );
  }
  const info = root.get("info", true);
  const isNamed = isMap(info) && ["title", "version"].every((name) => typeof info.get(name) === "string");
  if (!isNamed)
    report("overlay/info", spanOf(file, info?.range ?? root.range), "expected “info” with a title and a version");
}

interface Reading {
  readonly file: SourceFile;
  readonly report: Report;
}

type Plain = (node: Node) => Json | undefined;

function readActions(root: YAMLMap, toPlain: Plain, { file, report }: Reading): readonly Action[] {
  const actions = root.get("actions", true);
  if (!isSeq<Node>(actions) || actions.items.length === 0) {
    const place = isSeq(actions) || isMap(actions) ? actions.range : root.range;
    report("overlay/action", spanOf(file, place), "expected “actions”, a list with one action or more");
    return [];
  }
  return actions.items.flatMap((node) => {
    const found = isMap(node) ? readAction(node, toPlain, file) : "expected an action, an object with a “target”";
    if (typeof found !== "string") return [found];
    report("overlay/action", spanOf(file, node.range), found);
    return [];
  });
}

/** The action, or why it is none. */
function readAction(node: YAMLMap, toPlain: Plain, file: SourceFile): Action | string {
  const target = node.get("target", true);
  if (!isScalar(target) || typeof target.value !== "string") return "expected a “target”, a JSONPath";
  const change = readChange(node, toPlain);
  if (typeof change === "string") return change;
  const description = node.get("description");
  return {
    target: target.value,
    span: spanOf(file, target.range),
    ...(typeof description === "string" ? { description } : {}),
    change,
  };
}

function readChange(node: YAMLMap, toPlain: Plain): Change | string {
  if (node.get("remove") === true) return { kind: "remove" };
  const update = node.get("update", true);
  if (update === undefined) return "expected “update” or “remove: true”";
  const value = toPlain(update);
  return value === undefined
    ? "the value of “update” is none of JSON, or its aliases expand to too much"
    : { kind: "update", value };
}

function plain(node: Node, document: Parameters<Node["toJS"]>[0]): Json | undefined {
  try {
    const value: unknown = node.toJS(document, { maxAliasCount: 100 });
    // dates, maps and the like have become plain data, and anything that JSON has no word for is gone
    return JSON.parse(JSON.stringify(value)) as Json;
  } catch {
    return undefined;
  }
}

function spanOf(file: SourceFile, range?: readonly number[] | null): Span {
  const [start = 0, end = start] = range ?? [];
  return { file, start, end };
}

function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? `“${String(value)}”` : "another value";
}

function oneLine(message: string): string {
  return message.replaceAll(/\s+/g, " ").trim();
}
