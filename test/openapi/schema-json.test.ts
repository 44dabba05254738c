import { describe, expect, it } from "vitest";
import type { Schema } from "../../generator/model/schema.ts";
import { schemaJson } from "../../generator/openapi/schema-json.ts";

function json(schema: Schema): unknown {
  return JSON.parse(JSON.stringify(schemaJson(schema)));
}

describe("a schema as JSON Schema", () => {
  it("lists enumerated values with what they mean, in the same order", () => {
    const items = [{ value: 0, description: "无权限" }, { value: 1 }];
    expect(json({ kind: "integer", enum: items })).toEqual({
      type: "integer",
      enum: [0, 1],
      "x-enum-descriptions": ["无权限", ""],
    });
  });

  it("writes a nullable type as a list of types, null among the values", () => {
    expect(json({ kind: "string", nullable: true, enum: [{ value: "a" }] })).toEqual({
      type: ["string", "null"],
      enum: ["a", null],
    });
  });

  it("writes a nullable reference and a nullable union as alternatives", () => {
    expect(json({ kind: "reference", name: "A", nullable: true })).toEqual({
      anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }],
    });
    expect(json({ kind: "union", variants: [{ kind: "string" }, { kind: "integer" }], nullable: true })).toEqual({
      anyOf: [{ type: "string" }, { type: "integer" }, { type: "null" }],
    });
  });

  it("says where members that are not documented are to be expected", () => {
    const properties = [{ name: "code", required: true, schema: { kind: "integer" } }] as const;
    expect(schemaJson({ kind: "object", properties, open: true })).toMatchObject({ additionalProperties: true });
  });

  it("writes a map as additional properties", () => {
    expect(json({ kind: "map", values: { kind: "integer" } })).toEqual({
      type: "object",
      additionalProperties: { type: "integer" },
    });
  });

  it("leaves an integer that travels as text a string", () => {
    expect(json({ kind: "string", format: "int64" })).toEqual({ type: "string", format: "int64" });
  });

  it("counts items by minItems and maxItems", () => {
    expect(json({ kind: "array", items: { kind: "any" }, minItems: 1, maxItems: 5 })).toEqual({
      type: "array",
      items: {},
      minItems: 1,
      maxItems: 5,
    });
  });

  it("shows the document's own name of a type as title", () => {
    expect(json({ kind: "object", properties: [], typeName: "app.table.view" })).toEqual({
      type: "object",
      title: "app.table.view",
    });
  });
});
