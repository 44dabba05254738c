import { readType } from "../../facts/type.ts";
import type { ArraySchema, NumberSchema, Property, Schema, StringSchema } from "../../model/schema.ts";
import { entriesOf, entry, itemsOf, stringOf, type MapNode, type Node } from "../../pages/node.ts";
import { textFrom } from "../../source/text.ts";
import { readBounds, readRange } from "./bounds.ts";
import { mapValues } from "./enum-items.ts";
import type { ReadSchema, Reading } from "./reading.ts";
import { requiredNames, isDuplicateOfSibling } from "./required.ts";

/** Where a schema stands, and how the schemas inside it are read. */
interface Place {
  readonly read: ReadSchema;
  /** The value an example shows here. */
  readonly example: Node | undefined;
  readonly reading: Reading;
}

/** The shape a schema has under one of its types, without what is common to all kinds. */
export function readShape(type: string, schema: MapNode, place: Place): Schema {
  switch (type) {
    case "object":
      return readObject(schema, place);
    case "array":
      return readArray(schema, place);
    case "string":
      return readString(schema, place.reading);
    case "integer":
    case "number":
      return readNumber(type, schema, place.reading);
    case "boolean":
      return { kind: "boolean" };
    default:
      return readUnknownType(type, schema, place);
  }
}

function readObject(schema: MapNode, { example, read, reading }: Place): Schema {
  const members = entriesOf(entry(schema, "properties"));
  const values = mapValues(schema);
  if (members.length === 0 && values !== undefined) return { kind: "map", values: read(values, undefined, reading) };
  if (values?.kind === "map" && values.entries.length > 0) {
    reading.report(
      "openapi/open-object",
      values.span,
      "further properties have a schema of their own; only the named are kept",
    );
  }
  const { listed, flagged } = requiredNames(schema, reading);
  const properties = members.map(({ key, keySpan, value }): Property => {
    const isOnlyType = (listed.has(key) || flagged.has(key)) && isDuplicateOfSibling(key, members, example);
    if (isOnlyType) {
      reading.report(
        "openapi/property-not-sent",
        keySpan,
        `“${key}” is a type's name beside “${lastPart(key)}”; no example sends it`,
      );
    }
    const isRequired = (listed.has(key) || flagged.has(key)) && !isOnlyType;
    const notSent = { rule: "openapi/property-not-sent", span: keySpan, literal: true };
    // what neither lists nor requires it is the same
    const repair = !isOnlyType ? flagged.get(key) : listed.has(key) ? notSent : undefined;
    const property = { name: key, required: isRequired, schema: read(value, entry(example, key), reading) };
    return { ...property, ...(repair === undefined ? {} : { repair }) };
  });
  const isOpen = members.length > 0 && values?.kind === "scalar" && values.value === true;
  return { kind: "object", properties, ...(isOpen ? { open: true } : {}) };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function readArray(schema: MapNode, { example, read, reading }: Place): ArraySchema {
  const items = entry(schema, "items");
  const tuple = [...itemsOf(entry(schema, "prefixItems")), ...itemsOf(items)];
  const shown = itemsOf(example)[0];
  const own = items?.kind === "list" ? undefined : items;
  const kinds = [...tuple, ...(tuple.length > 0 && own?.kind !== "map" ? [] : [own])];
  const variants = kinds.map((node) => read(node, shown, reading));
  const [only, ...others] = variants;
  return {
    kind: "array",
    items: only === undefined ? { kind: "any" } : others.length === 0 ? only : { kind: "union", variants },
    ...readBounds(schema, ["minItems", "maxItems"], reading),
  };
}

function readString(schema: MapNode, reading: Reading): StringSchema {
  const isBinary = entry(schema, "contentMediaType") !== undefined && entry(schema, "contentEncoding") === undefined;
  const format = stringOf(entry(schema, "format")) ?? (isBinary ? "binary" : undefined);
  const pattern = stringOf(entry(schema, "pattern"));
  return {
    kind: "string",
    ...(format === undefined || format === "" ? {} : { format }),
    ...readBounds(schema, ["minLength", "maxLength"], reading),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

function readNumber(kind: "integer" | "number", schema: MapNode, reading: Reading): NumberSchema {
  const format = stringOf(entry(schema, "format"));
  return {
    kind,
    ...(format === undefined || format === "" ? {} : { format }),
    ...readRange(kind, schema, reading),
  };
}

/** `int`, `bool`, `list`, `map<string, int>`: not JSON Schema's words, though clear ones. */
function readUnknownType(type: string, schema: MapNode, { reading }: Place): Schema {
  const node = entry(schema, "type") ?? schema;
  const expression = readType(textFrom(type, node.span), () => undefined);
  const read = expression.kind === "schema" ? expression.schema : undefined;
  const meaning = read === undefined ? "any value" : read.kind;
  reading.report("openapi/type", node.span, `“${type}” is no type of JSON Schema, taken for ${meaning}`);
  return read ?? { kind: "any" };
}
