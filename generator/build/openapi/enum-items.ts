import type { EnumItem } from "../../model/schema.ts";
import { entriesOf, entry, itemsOf, toJson, type Node } from "../../pages/node.ts";
import { textOf, type Reading } from "./reading.ts";

/**
 * Values of `enum` or `const` with what the document says of each: in `x-enum-descriptions` (a list, or a map from the
 * value), `x-apifox-enum` (`{ value, name, description }`) or `x-enumNames`, all known from tools in use.
 */
export function enumItems(schema: Node, reading: Reading): readonly EnumItem[] | undefined {
  const listed = entry(schema, "enum");
  const constant = entry(schema, "const");
  const values = listed === undefined ? (constant === undefined ? [] : [constant]) : itemsOf(listed);
  const items: EnumItem[] = [];
  for (const [index, node] of values.entries()) {
    const value = toJson(node);
    if (value !== null && typeof value === "object") {
      reading.report("openapi/enum", node.span, "a value of the enumeration is no text, number or flag");
      continue;
    }
    const description = descriptionOf(schema, String(value), index);
    items.push({ value, ...(description === undefined ? {} : { description }) });
  }
  return items.length === 0 ? undefined : items;
}

const descriptionKeys = ["x-enum-descriptions", "x-enumDescriptions", "x-enumNames", "x-enum-varnames"];

function descriptionOf(schema: Node, value: string, index: number): string | undefined {
  for (const key of descriptionKeys) {
    const node = entry(schema, key);
    const found = textOf(node?.kind === "map" ? entry(node, value) : itemsOf(node)[index]);
    if (found !== undefined) return found;
  }
  const row = itemsOf(entry(schema, "x-apifox-enum")).find((item) => plain(entry(item, "value")) === value);
  const said = ["name", "description"].map((key) => textOf(entry(row, key))).filter((text) => text !== undefined);
  return said.length === 0 ? undefined : [...new Set(said)].join(": ");
}

function plain(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" ? String(node.value) : undefined;
}

/** Whether a schema is a map by `additionalProperties` (or 3.1's `patternProperties`), and of what. */
export function mapValues(schema: Node): Node | undefined {
  const additional = entry(schema, "additionalProperties");
  if (additional !== undefined && !(additional.kind === "scalar" && additional.value === false)) return additional;
  return entriesOf(entry(schema, "patternProperties"))[0]?.value;
}
