import type { MapNode } from "../../pages/node.ts";
import type { Reading } from "./reading.ts";

/** Reports, once a document, each keyword that has no place in the model: nothing is dropped silently. */
export function reportUnusedKeywords(schema: MapNode, reading: Reading): void {
  for (const { key, keySpan } of schema.entries) {
    if (known.has(key) || key.startsWith("x-")) continue;
    reading.reportOnce("openapi/keyword-unused", keySpan, `“${key}” of a schema has no place in the model`);
  }
}

/** Keywords that are read elsewhere, and annotations that say nothing of the value. */
const known: ReadonlySet<string> = new Set([
  ...[
    "type",
    "format",
    "title",
    "description",
    "default",
    "example",
    "examples",
    "enum",
    "const",
    "nullable",
    "deprecated",
  ],
  ...["properties", "required", "additionalProperties", "patternProperties", "items", "prefixItems"],
  ...["minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minItems", "maxItems", "allOf", "oneOf", "anyOf", "$ref", "contentMediaType", "contentEncoding"],
  ...["$schema", "$id", "$comment", "externalDocs", "xml"],
]);

/** Reports each keyword of another type than the schema's: `required` of an array says nothing that is read. */
export function reportMisplaced(schema: MapNode, types: readonly string[], reading: Reading): void {
  if (types.length === 0) return;
  for (const { key, keySpan, value } of schema.entries) {
    const owners = ownersOf(key);
    const isFlag = key === "required" && value.kind === "scalar";
    if (owners === undefined || isFlag || types.some((type) => owners.includes(type))) continue;
    reading.report(
      "openapi/keyword-misplaced",
      keySpan,
      `“${key}” says nothing of type ${types.join(" or ")}, left out`,
    );
  }
}

function ownersOf(key: string): readonly string[] | undefined {
  switch (key) {
    case "properties":
    case "required":
    case "additionalProperties":
    case "patternProperties":
      return ["object"];
    case "items":
    case "prefixItems":
    case "minItems":
    case "maxItems":
      return ["array"];
    case "minLength":
    case "maxLength":
    case "pattern":
      return ["string"];
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return ["integer", "number"];
    default:
      return undefined;
  }
}
