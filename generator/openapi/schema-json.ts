import type { Json } from "../model/json.ts";
import type { Schema, SchemaFacts } from "../model/schema.ts";
import { objectOf, unlessEmpty, type JsonObject } from "./json-object.ts";

type Entry = readonly [string, Json | undefined];

/**
 * A schema as OpenAPI 3.1 (JSON Schema 2020-12) writes it: null as a type, never `nullable`. `home` is where named
 * schemas stand in the document that it is for.
 */
export function schemaJson(schema: Schema, home = "#/components/schemas/"): JsonObject {
  return objectOf([...shape(schema, home), ...facts(schema), ...content(schema, home)]);
}

/** Facts alone, for a place that shows the description itself, as a parameter does. */
export function schemaWithoutDescription(schema: Schema): JsonObject {
  const { description: _shownElsewhere, ...rest } = schema;
  return schemaJson(rest);
}

function shape(schema: Schema, home: string): readonly Entry[] {
  switch (schema.kind) {
    case "any":
      return [];
    case "union":
      return [
        [
          "anyOf",
          variants(
            schema.variants.map((variant) => schemaJson(variant, home)),
            schema,
          ),
        ],
      ];
    case "reference": {
      const target = { $ref: `${home}${schema.name}` };
      return schema.nullable ? [["anyOf", variants([target], schema)]] : [["$ref", target.$ref]];
    }
    case "map":
      return [["type", typeOf("object", schema)]];
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "array":
    case "object":
      return [["type", typeOf(schema.kind, schema)]];
  }
}

function typeOf(type: string, facts: SchemaFacts): Json {
  return facts.nullable && type !== "null" ? [type, "null"] : type;
}

function variants(list: readonly Json[], facts: SchemaFacts): readonly Json[] {
  return facts.nullable ? [...list, { type: "null" }] : list;
}

function facts(schema: Schema): readonly Entry[] {
  return [
    ["title", schema.typeName],
    ["description", schema.description],
    ["deprecated", schema.deprecated],
    ["format", "format" in schema ? schema.format : undefined],
    ...enumeration(schema),
    ["default", schema.default],
    ["examples", schema.example === undefined ? undefined : [schema.example]],
  ];
}

function enumeration(schema: Schema): readonly Entry[] {
  if (schema.enum === undefined || schema.enum.length === 0) return [];
  const withNull = schema.nullable && schema.enum.every((item) => item.value !== null);
  const items = withNull ? [...schema.enum, { value: null }] : schema.enum;
  const described = items.some((item) => item.description !== undefined);
  return [
    ["enum", items.map((item) => item.value)],
    ["x-enum-descriptions", described ? items.map((item) => item.description ?? "") : undefined],
  ];
}

function content(schema: Schema, home: string): readonly Entry[] {
  switch (schema.kind) {
    case "string":
      return [
        ["minLength", schema.minLength],
        ["maxLength", schema.maxLength],
        ["pattern", schema.pattern],
      ];
    case "integer":
    case "number":
      return [
        ["minimum", schema.minimum],
        ["maximum", schema.maximum],
      ];
    case "array":
      return [
        ["items", schemaJson(schema.items, home)],
        ["minItems", schema.minItems],
        ["maxItems", schema.maxItems],
      ];
    case "object":
      return schema.properties.length === 0
        ? []
        : [
            [
              "properties",
              objectOf(schema.properties.map((property) => [property.name, schemaJson(property.schema, home)])),
            ],
            ["required", unlessEmpty(schema.properties.filter(({ required }) => required).map(({ name }) => name))],
            ["additionalProperties", schema.open],
          ];
    case "map":
      return [["additionalProperties", schemaJson(schema.values, home)]];
    case "boolean":
    case "null":
    case "any":
    case "reference":
    case "union":
      return [];
  }
}
