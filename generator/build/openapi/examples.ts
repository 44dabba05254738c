import type { Report } from "../../diagnostics/report.ts";
import { readExample } from "../../facts/example.ts";
import type { Repair } from "../../model/repair.ts";
import type { Json } from "../../model/json.ts";
import { entriesOf, entry, itemsOf, stringOf, toJson, type Node } from "../../pages/node.ts";
import { child, type Reading } from "./reading.ts";

/** The example a schema, parameter or media type shows: `example`, else the first of `examples` (a list or named ones). */
export function exampleNode(owner: Node | undefined, reading: Reading): Node | undefined {
  const single = entry(owner, "example");
  if (single !== undefined) return single;
  const several = entry(owner, "examples");
  if (several?.kind === "list") return itemsOf(several)[0];
  const first = entriesOf(several)[0]?.value;
  const named = first && reading.resolver.follow(first);
  return entry(named, "value");
}

/**
 * The example of a body: of its media type, else of its schema. JSON that stands there as text, comments and all
 * (`example: "{\r\n \"role_name\": \"role1\" …"`), is read (and reported).
 */
export function bodyExample(media: Node, reading: Reading): BodyExample | undefined {
  const schema = child(media, "schema", reading);
  const node = exampleNode(media, reading) ?? exampleNode(schema, reading);
  if (node === undefined || stringOf(entry(schema, "type")) === "string") return node && { node };
  return unpacked(node, reading.report);
}

/** An example, and what the document has instead of it. */
interface BodyExample {
  readonly node: Node;
  readonly repair?: Repair<string>;
}

const asText = "openapi/example-as-text";

function unpacked(node: Node, report: Report): BodyExample | undefined {
  if (node.kind !== "scalar" || typeof node.value !== "string" || !/^\s*[[{]/.test(node.value)) return { node };
  report(asText, node.span, "the example is JSON inside text, expected the value itself");
  const read = readExample(node.text, report)?.node;
  return read && { node: read, repair: { rule: asText, span: node.span, literal: node.value } };
}

/** The plain value. A whole number too large for a double keeps its digits, as text. */
export function jsonOf(node: Node): Json {
  return toJson(withDigits(node));
}

function withDigits(node: Node): Node {
  switch (node.kind) {
    case "map":
      return { ...node, entries: node.entries.map((member) => ({ ...member, value: withDigits(member.value) })) };
    case "list":
      return { ...node, items: node.items.map(withDigits) };
    case "scalar":
      return isUnsafe(node.value) && /^-?\d+$/.test(node.text.value) ? { ...node, value: node.text.value } : node;
  }
}

function isUnsafe(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
}
