import { entriesOf, entry, itemsOf, type ListNode, type MapEntry, type MapNode, type Node } from "../../pages/node.ts";
import { mapOf, type Reading } from "./reading.ts";
import { refOf } from "./resolve.ts";

/**
 * A schema with `allOf` as one schema without: properties and required names of all parts, for any other keyword the
 * schema's own word, else the first part's. A property that several parts describe is an `allOf` of them again.
 */
export function mergeAllOf(schema: MapNode, reading: Reading, inside: ReadonlySet<string> = new Set()): MapNode {
  const parts = itemsOf(entry(schema, "allOf"));
  if (parts.length === 0) return schema;
  let merged = mapOf(
    schema.entries.filter(({ key }) => key !== "allOf"),
    schema,
  );
  for (const part of parts) {
    const map = partOf(part, reading, inside);
    if (map !== undefined) merged = mergeTwo(merged, map, reading);
  }
  return merged;
}

/** Adds what `second` says to `first`, which wins. */
export function mergeTwo(first: MapNode, second: MapNode, reading: Reading): MapNode {
  const entries = new Map(first.entries.map((member) => [member.key, member]));
  for (const member of second.entries) {
    const own = entries.get(member.key);
    entries.set(member.key, own === undefined ? member : mergeEntries(own, member, reading));
  }
  return mapOf([...entries.values()], first);
}

/** A part with its reference followed and its own `allOf` merged; undefined for a schema that is part of itself. */
function partOf(part: Node, reading: Reading, inside: ReadonlySet<string>): MapNode | undefined {
  const pointer = refOf(part);
  if (pointer !== undefined && inside.has(pointer)) {
    reading.report("openapi/reference-circular", part.span, `“${pointer}” is composed of itself`);
    return undefined;
  }
  const target = reading.resolver.follow(part);
  if (target?.kind !== "map") return undefined;
  if (reading.budget.left <= 0) {
    reading.reportOnce("openapi/reference-depth", part.span, "parts of allOf are composed too often to be written out");
    return undefined;
  }
  reading.budget.left -= 1;
  return mergeAllOf(target, reading, pointer === undefined ? inside : new Set([...inside, pointer]));
}

function mergeEntries(own: MapEntry, other: MapEntry, reading: Reading): MapEntry {
  switch (own.key) {
    case "properties":
      return { ...own, value: mergeProperties(own.value, other.value) };
    case "required":
      return { ...own, value: { ...listOf(own.value), items: [...itemsOf(own.value), ...itemsOf(other.value)] } };
    case "type":
    case "oneOf":
    case "anyOf":
      if (!isSame(own.value, other.value)) {
        reading.report("openapi/composition", other.keySpan, `“${own.key}” differs between the parts of allOf`, [
          own.keySpan,
        ]);
      }
      return own;
    default:
      return own;
  }
}

function mergeProperties(own: Node, other: Node): Node {
  const entries = new Map(entriesOf(own).map((member) => [member.key, member]));
  for (const member of entriesOf(other)) {
    const first = entries.get(member.key);
    entries.set(member.key, first === undefined ? member : { ...first, value: bothOf(first.value, member.value) });
  }
  return mapOf([...entries.values()], own);
}

function bothOf(first: Node, second: Node): Node {
  if (first === second) return first;
  const value: ListNode = { kind: "list", items: [first, second], span: first.span };
  return mapOf([{ key: "allOf", keySpan: first.span, value }], first);
}

function listOf(node: Node): ListNode {
  return node.kind === "list" ? node : { kind: "list", items: [], span: node.span };
}

function isSame(first: Node, second: Node): boolean {
  if (first.kind === "scalar" && second.kind === "scalar") return first.value === second.value;
  return first === second;
}
