import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Node as YamlNode,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Report } from "../../diagnostics/report.ts";
import { entriesOf, type MapEntry, type Node } from "../../pages/node.ts";
import type { Span } from "../../source/source-file.ts";
import { textFrom } from "../../source/text.ts";
import { maxAliasedNodes, maxDepth, type DocumentSource } from "./limits.ts";
import { scalarText } from "./scalar-text.ts";

/** A parsed YAML document as located nodes; empty where it is nested or aliased beyond all bounds (reported). */
export function convert(contents: unknown, source: DocumentSource, report: Report): readonly Node[] {
  const state: State = { source, report, anchors: new Map(), sizes: new Map(), aliased: 0, isOver: false };
  const node = toNode(contents, 0, state);
  return state.isOver ? [] : [node];
}

interface State {
  readonly source: DocumentSource;
  readonly report: Report;
  /** A node is shared by all its aliases; undefined while it is being read, as an alias of itself finds it. */
  readonly anchors: Map<string, Node | undefined>;
  /** How many nodes a container holds, aliases written out. */
  readonly sizes: Map<Node, number>;
  aliased: number;
  isOver: boolean;
}

function toNode(yaml: unknown, depth: number, state: State): Node {
  if (depth > maxDepth)
    giveUp("openapi/too-deep", spanOf(yaml, state), `more than ${String(maxDepth)} levels are open here`, state);
  if (state.isOver) return nothing(spanOf(yaml, state));
  if (isAlias(yaml)) return aliasNode(yaml, state);
  const anchor = isMap(yaml) || isSeq(yaml) || isScalar(yaml) ? yaml.anchor : undefined;
  if (anchor !== undefined) state.anchors.set(anchor, undefined);
  const node = isMap(yaml)
    ? mapNode(yaml, depth, state)
    : isSeq(yaml)
      ? listNode(yaml, depth, state)
      : scalarNode(yaml, state);
  if (anchor !== undefined) state.anchors.set(anchor, node);
  return node;
}

function listNode(yaml: { readonly items: readonly unknown[] }, depth: number, state: State): Node {
  const items = yaml.items.map((item) => toNode(item, depth + 1, state));
  return sized({ kind: "list", items, span: spanOf(yaml, state) }, items, state);
}

function mapNode(yaml: YAMLMap, depth: number, state: State): Node {
  const entries = new Map<string, MapEntry>();
  const merged: MapEntry[] = [];
  for (const pair of yaml.items) {
    const { key, span } = keyOf(pair, state);
    if (key === undefined) continue;
    const value = toNode(pair.value, depth + 1, state);
    const first = entries.get(key);
    if (key === "<<") merged.push(...mergedEntries(value));
    else if (first === undefined) entries.set(key, { key, keySpan: span, value });
    else state.report("openapi/duplicate-key", span, `“${key}” stands twice, the first is read`, [first.keySpan]);
  }
  for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry);
  const all = [...entries.values()];
  return sized(
    { kind: "map", entries: all, span: spanOf(yaml, state) },
    all.map(({ value }) => value),
    state,
  );
}

/** `<<: *base`, or a list of such. */
function mergedEntries(value: Node): readonly MapEntry[] {
  return value.kind === "list" ? value.items.flatMap(entriesOf) : entriesOf(value);
}

/** `200:` is the key “200”; a list or an object is no key here. */
function keyOf({ key, value }: Pair, state: State): { readonly key?: string; readonly span: Span } {
  const span = spanOf(key ?? value, state);
  if (key === null) return { key: "", span };
  if (isScalar(key)) return { key: textOf(key), span };
  state.report("openapi/key", span, "a key is no text, its value is left out");
  return { span };
}

function textOf(scalar: Scalar): string {
  if (typeof scalar.value === "string") return scalar.value;
  return scalar.source ?? (scalar.value === null ? "" : String(scalar.value));
}

function scalarNode(yaml: unknown, state: State): Node {
  const span = spanOf(yaml, state);
  if (!isScalar(yaml)) return nothing(span);
  const text = scalarText(textOf(yaml), span);
  const { value } = yaml;
  const isPlain = value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  return { kind: "scalar", value: isPlain ? value : text.value, text, span };
}

function aliasNode(alias: Alias, state: State): Node {
  const span = spanOf(alias, state);
  const target = state.anchors.get(alias.source);
  if (target === undefined) {
    state.report("openapi/alias-missing", span, `“*${alias.source}” has no anchor that ends before it`);
    return nothing(span);
  }
  state.aliased += state.sizes.get(target) ?? 1;
  if (state.aliased > maxAliasedNodes) {
    giveUp(
      "openapi/alias-expansion",
      span,
      `aliases up to here stand for more than ${String(maxAliasedNodes)} values`,
      state,
    );
  }
  return target;
}

function giveUp(code: "openapi/too-deep" | "openapi/alias-expansion", span: Span, message: string, state: State): void {
  if (!state.isOver) state.report(code, span, message);
  state.isOver = true;
}

function sized(node: Node, members: readonly Node[], state: State): Node {
  state.sizes.set(
    node,
    members.reduce((sum, member) => sum + (state.sizes.get(member) ?? 1), 1),
  );
  return node;
}

function spanOf(yaml: unknown, { source }: State): Span {
  const range = isYamlNode(yaml) ? yaml.range : undefined;
  const [start, end] = range ?? [0, 0];
  return { file: source.file, start: source.start + start, end: source.start + Math.max(start, end) };
}

function isYamlNode(yaml: unknown): yaml is YamlNode {
  return isMap(yaml) || isSeq(yaml) || isScalar(yaml) || isAlias(yaml);
}

function nothing(span: Span): Node {
  return { kind: "scalar", value: null, text: textFrom("", { ...span, end: span.start }), span };
}
