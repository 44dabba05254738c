import { describe, expect, it } from "vitest";
import type { Schema } from "../../generator/model/schema.ts";
import { typeCell } from "../../generator/restoring/type-cell.ts";

describe("typeCell", () => {
  it.each<[string, Schema]>([
    ["string", { kind: "string" }],
    ["file", { kind: "string", format: "binary" }],
    ["int", { kind: "integer" }],
    ["int64", { kind: "integer", format: "int64" }],
    ["number", { kind: "number" }],
    ["number(float)", { kind: "number", format: "float" }],
    ["boolean", { kind: "boolean" }],
    ["any", { kind: "any" }],
    ["object", { kind: "object", properties: [] }],
    ["document_cover", { kind: "object", properties: [], typeName: "document_cover" }],
    ["string[][]", { kind: "array", items: { kind: "array", items: { kind: "string" } } }],
    ["user_id[]", { kind: "array", items: { kind: "object", properties: [], typeName: "user_id" } }],
    ["map<string, int>", { kind: "map", values: { kind: "integer" } }],
    ["Node", { kind: "reference", name: "Node" }],
    ["any", { kind: "union", variants: [{ kind: "string" }, { kind: "integer" }] }],
  ])("writes %s", (cell, schema) => {
    expect(typeCell(schema)).toBe(cell);
  });
});
