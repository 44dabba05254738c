import { describe, expect, it } from "vitest";
import { fillFromExample } from "../../generator/build/fill-from-example.ts";
import type { Json } from "../../generator/model/json.ts";
import type { Schema } from "../../generator/model/schema.ts";

function holding(schema: Schema): Schema {
  return { kind: "object", properties: [{ name: "rules", required: true, schema }] };
}

const condition: Schema = { kind: "object", properties: [], typeName: "social_plan_condition" };

function filled(schema: Schema, rules: Json): Schema | undefined {
  const result = fillFromExample(holding(schema), { rules });
  return result.kind === "object" ? result.properties[0]?.schema : undefined;
}

describe("fillFromExample", () => {
  it("gives a named type that is described nowhere the members of all its examples", () => {
    const rules = [[{ left: 1, right: ["a"] }, { left: 2 }], [{ deep: { x: true } }]];
    expect(filled({ kind: "array", items: { kind: "array", items: condition } }, rules)).toMatchObject({
      items: {
        items: {
          typeName: "social_plan_condition",
          properties: [
            { name: "left", required: false, schema: { kind: "integer" } },
            { name: "right", schema: { kind: "array", items: { kind: "string" } } },
            { name: "deep", schema: { kind: "object", properties: [{ name: "x", schema: { kind: "boolean" } }] } },
          ],
        },
      },
    });
  });

  it("says nothing of the type of a member that is null or differs", () => {
    expect(filled(condition, { a: null })).toMatchObject({ properties: [{ schema: { kind: "any" } }] });
    expect(filled({ kind: "array", items: condition }, [{ a: 1 }, { a: "x" }])).toMatchObject({
      items: { properties: [{ schema: { kind: "any" } }] },
    });
  });

  it("leaves a type alone whose example has keys that are data", () => {
    expect(filled(condition, { 任务描述: "x" })).toEqual(condition);
  });

  it("adds nothing to an object with rows or without a name", () => {
    const rows: Schema = { kind: "object", properties: [{ name: "a", required: false, schema: { kind: "string" } }] };
    expect(filled(rows, { a: "x", b: 1 })).toEqual(rows);
    expect(filled({ kind: "object", properties: [] }, { b: 1 })).toEqual({ kind: "object", properties: [] });
  });

  it("leaves everything as it is without an example", () => {
    expect(fillFromExample(condition, undefined)).toEqual(condition);
  });

  it("takes `__proto__` for a name", () => {
    const example = JSON.parse('{"rules":{"__proto__":1}}') as Json;
    expect(fillFromExample(holding(condition), example)).toMatchObject({
      properties: [{ schema: { properties: [{ name: "__proto__", schema: { kind: "integer" } }] } }],
    });
  });
});
