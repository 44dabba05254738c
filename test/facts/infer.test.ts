import { describe, expect, it } from "vitest";
import { readExample } from "../../generator/facts/example.ts";
import { inferSchema } from "../../generator/facts/infer.ts";
import type { Schema } from "../../generator/model/schema.ts";
import { cell, reading } from "./reading.ts";

/** Short form: `{a: integer, b?: string[]}`. */
function spoken(schema: Schema): string {
  const nullable = schema.nullable ? "|null" : "";
  switch (schema.kind) {
    case "array":
      return `${spoken(schema.items)}[]${nullable}`;
    case "object":
      return `{${schema.properties.map((p) => `${p.name}${p.required ? "" : "?"}: ${spoken(p.schema)}`).join(", ")}}${nullable}`;
    case "union":
      return `(${schema.variants.map(spoken).join(" or ")})${nullable}`;
    default:
      return schema.kind + nullable;
  }
}

function infer(text: string): Schema {
  const { result } = reading((report) => readExample(cell(text), report));
  if (result === undefined) throw new Error("no example");
  return inferSchema(result);
}

describe("inferSchema", () => {
  it.each([
    ['{"a": 1, "b": "x", "c": true, "d": 0.5}', "{a: integer, b: string, c: boolean, d: number}"],
    ['{"a": null}', "{a: any|null}"],
    ['{"a": []}', "{a: any[]}"],
    ['{"a": [1, 2]}', "{a: integer[]}"],
    ['{"a": [1, 2.5]}', "{a: number[]}"],
    ['{"a": [1, null]}', "{a: integer|null[]}"],
    ['{"a": [{"x": 1}, {"x": 2, "y": "z"}]}', "{a: {x: integer, y?: string}[]}"],
    ['{"a": [{"x": 1, "y": 1}, {"x": 2}]}', "{a: {x: integer, y?: integer}[]}"],
    ['{"a": [{"x": [1]}, {"x": []}]}', "{a: {x: integer[]}[]}"],
    ['{"a": [{"x": null}, {"x": {"y": 1}}]}', "{a: {x: {y: integer}|null}[]}"],
    ['{"a": ["x", 1]}', "{a: (string or integer)[]}"],
    ['{"a": ["x", 1, 2.5, "y"]}', "{a: (string or number)[]}"],
    ['{"a": ["x", {"b": 1}, {"c": 1}]}', "{a: (string or {b?: integer, c?: integer})[]}"],
    ['{"id": 6933093124755423251}', "{id: string}"],
    ["{}", "{}"],
    ['{"__proto__": 1, "constructor": 2}', "{__proto__: integer, constructor: integer}"],
  ])("reads %j as %s", (text, expected) => {
    expect(spoken(infer(text))).toBe(expected);
  });

  it("takes comments as descriptions and values as examples", () => {
    expect(infer('{\n"a": 1 // 甲\n}')).toMatchObject({
      properties: [{ name: "a", schema: { kind: "integer", description: "甲", example: 1 } }],
    });
  });

  it("keeps the first description of merged items", () => {
    expect(infer("[\n1, // 甲\n2 // 乙\n]")).toMatchObject({ items: { description: "甲", example: 1 } });
  });

  it("knows the place of each part", () => {
    expect(infer('{"a": 1}')).toMatchObject({ span: { start: 0 }, properties: [{ schema: { span: { start: 6 } } }] });
  });
});
