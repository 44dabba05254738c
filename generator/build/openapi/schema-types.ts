import { entry, itemsOf, stringOf, type MapNode, type Node } from "../../pages/node.ts";
import { isTrue } from "./reading.ts";

/** The types a schema names, `null` apart. Empty: it names none. */
export interface StatedTypes {
  readonly names: readonly string[];
  readonly nullable: boolean;
}

export function statedTypes(schema: MapNode): StatedTypes {
  const type = entry(schema, "type");
  const written = type?.kind === "list" ? type.items : type === undefined ? [] : [type];
  const names = written.map(typeName).filter((name) => name !== "");
  const others = names.filter((name) => name !== "null");
  return {
    names: [...new Set(others.length === 0 ? impliedBy(schema, names) : others)],
    nullable: names.includes("null") || isTrue(entry(schema, "nullable")),
  };
}

/** `type: null` without quotes is YAML's null, and means the type. */
function typeName(node: Node): string {
  return node.kind === "scalar" && node.value === null ? "null" : (stringOf(node) ?? "");
}

/** Keywords that only one type has say which, where `type` does not. */
function impliedBy(schema: MapNode, names: readonly string[]): readonly string[] {
  if (names.length > 0) return [];
  const has = (...keys: readonly string[]) => keys.some((key) => entry(schema, key) !== undefined);
  if (has("properties", "additionalProperties", "patternProperties")) return ["object"];
  if (has("items", "prefixItems", "minItems", "maxItems")) return ["array"];
  if (has("enum", "const")) return typesOfValues(schema);
  if (has("pattern", "minLength", "maxLength", "contentMediaType")) return ["string"];
  if (has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")) return ["number"];
  return [];
}

function typesOfValues(schema: MapNode): readonly string[] {
  const constant = entry(schema, "const");
  const values = [...itemsOf(entry(schema, "enum")), ...(constant === undefined ? [] : [constant])];
  const types = values.map((node) => (node.kind === "scalar" && node.value !== null ? typeof node.value : "null"));
  const known = [...new Set(types)].filter((type) => type !== "null");
  const isWhole = values.every(
    (node) => node.kind !== "scalar" || !(typeof node.value === "number") || Number.isInteger(node.value),
  );
  return known.map((type) => (type === "number" && isWhole ? "integer" : type));
}
