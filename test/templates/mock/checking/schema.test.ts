import { describe, expect, it } from "vitest";

import { pathText } from "../../../../templates/mock/src/checking/problem.ts";
import { compileSchema } from "../../../../templates/mock/src/checking/schema.ts";
import type { Json, JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { cpuTime, growth, linear } from "../../../cpu-time.ts";

const nested = { properties: { a: { items: { properties: { b: { type: "string" } } } } } } as const;

describe("a compiled schema", () => {
  it.each<[said: string, schema: JsonObject, value: Json]>([
    ["“5” is no integer", { type: "integer" }, "5"],
    ["1.5 is no integer", { type: "integer" }, 1.5],
    ["Infinity is no number", { type: "number" }, JSON.parse("1e400") as number],
    ["null is no string", { type: "string" }, null],
    ["a list is no object", { type: "object" }, []],
    ["an object is no list", { type: "array" }, {}],
    ["true is no string or null", { type: ["string", "null"] }, true],
    ["“c” is none of “a”, “b”", { enum: ["a", "b"] }, "c"],
    ["an object is none of an object", { enum: [{ a: 1 }] }, { a: 2 }],
    ["1 is not “1”", { const: "1" }, 1],
    ["501 is above 500", { maximum: 500 }, 501],
    ["0 is below 1", { minimum: 1 }, 0],
    ["1 is below 1", { exclusiveMinimum: 1 }, 1],
    ["2 is above 2", { exclusiveMaximum: 2 }, 2],
    ["3 characters are more than 2", { maxLength: 2 }, "abc"],
    ["1 characters are fewer than 2", { minLength: 2 }, "😀"],
    ["“a b” does not match “^[a-z]+$”", { pattern: "^[a-z]+$" }, "a b"],
    ["“9223372036854775808” is no int64", { type: "string", format: "int64" }, "9223372036854775808"],
    ["2147483648 is no int32", { type: "integer", format: "int32" }, 2147483648],
    ["a: it is required and missing", { required: ["a"] }, { b: 1 }],
    ["b: it is not described", { properties: { a: {} }, additionalProperties: false }, { b: 1 }],
    ["b: “x” is no integer", { additionalProperties: { type: "integer" } }, { a: 1, b: "x" }],
    ["3 items are more than 2", { maxItems: 2 }, [1, 2, 3]],
    ["0 items are fewer than 1", { minItems: 1 }, []],
    ["[1]: null is no integer", { items: { type: "integer" } }, [1, null]],
    ["a[0].b: 1 is no string", nested, { a: [{ b: 1 }] }],
    ["a: 1 is no string", { anyOf: [{ type: "null" }, { properties: { a: { type: "string" } } }] }, { a: 1 }],
    ["nothing is allowed here", { anyOf: [] }, 1],
    ["a: nothing is allowed here", { properties: { a: false } }, { a: 1 }],
  ])("says “%s”", (said, schema, value) => {
    expect(look(schema, value)).toBe(said);
  });

  it.each<[what: string, schema: JsonObject, value: Json]>([
    ["whole numbers with a point", { type: "integer" }, 1.0],
    ["any of several types", { type: ["string", "null"] }, null],
    ["characters outside the basic plane as one", { maxLength: 2, minLength: 2 }, "😀😀"],
    ["rules for other types", { type: "string", maximum: 1, maxItems: 0, required: ["a"] }, "abc"],
    ["objects of an enumeration in any order", { enum: [{ a: 1, b: [null] }] }, { b: [null], a: 1 }],
    ["members that are not described", { properties: { a: { type: "string" } } }, { b: 1 }],
    ["keywords that it does not know", { type: "string", title: 1, description: null, examples: "x" }, ""],
    ["a type that it does not know", { type: "file" }, 1],
    ["a reference that leads nowhere", { $ref: "#/schemas/Nowhere" }, 1],
    ["the least and greatest int64", { items: { format: "int64" } }, ["-9223372036854775808", "9223372036854775807"]],
    ["an older form of pattern", { pattern: "^[\\:]$" }, ":"],
    ["what it cannot test as a pattern", { pattern: "^(" }, "x"],
  ])("allows %s", (_, schema, value) => {
    expect(look(schema, value)).toBeUndefined();
  });

  it("follows references that come back to themselves", () => {
    const schemas = { Node: { properties: { next: { $ref: "#/schemas/Node" }, id: { type: "string" } } } };
    const problem = look({ $ref: "#/schemas/Node" }, { next: { next: { id: 7 } } }, schemas);
    expect(problem).toBe("next.next.id: 7 is no string");
  });

  it("ends where references only lead to each other", () => {
    expect(look({ $ref: "#/schemas/A" }, 1, { A: { $ref: "#/schemas/A" } })).toBe("it is nested too deeply");
  });

  it("takes names like __proto__ and constructor for names", () => {
    const strings = JSON.parse(
      `{"required":["constructor"],"properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}}}`,
    ) as JsonObject;
    expect(look(strings, {})).toBe("constructor: it is required and missing");
    expect(look(strings, JSON.parse(`{"constructor":"a","__proto__":1}`) as Json)).toBe("__proto__: 1 is no string");
    expect(look({ additionalProperties: false }, JSON.parse(`{"__proto__":1}`) as Json)).toContain("__proto__");
  });

  it("compares members of any name", () => {
    const schema = { enum: [{ constructor: [] }] };
    expect(look(schema, { constructor: [] })).toBeUndefined();
    expect(look(schema, { constructor: [0] })).toBeDefined();
    expect(look(schema, {})).toBeDefined();
  });

  it("refuses 10,000 levels without running out of stack", () => {
    const schemas = { List: { items: { $ref: "#/schemas/List" } } };
    const deep = JSON.parse("[".repeat(10_000) + "]".repeat(10_000)) as Json;
    expect(look({ $ref: "#/schemas/List" }, deep, schemas)).toContain("it is nested too deeply");
  });

  it("does not look at alternatives of alternatives without end", () => {
    const schemas = { A: { anyOf: [again(), again(), { type: "string" }] } };
    const value = Array.from({ length: 60 }).reduce<Json>((inner) => ({ next: inner }), 1);
    let said: string | undefined;
    expect(cpuTime(() => (said = look({ $ref: "#/schemas/A" }, value, schemas)))).toBeLessThan(5000);
    expect(said).toBeDefined();

    function again(): JsonObject {
      return { type: "object", properties: { next: { $ref: "#/schemas/A" } } };
    }
  });

  it("does not wait for a pattern that would take forever", () => {
    expect(look({ pattern: "^(a+)+$" }, `${"a".repeat(60)}!`)).toBeUndefined();
    expect(look({ pattern: "a*a*a*a*b" }, "a".repeat(20_000))).toBeUndefined();
  });

  it("looks at long lists in time in proportion to their length", () => {
    const schema = { items: { type: "object", properties: { id: { type: "string" } }, required: ["id"] } };
    const items = Array.from({ length: 200_000 }, (_, index) => ({ id: String(index) }));
    expect(look(schema, items)).toBeUndefined();
    expect(growth((list) => look(schema, list), items)).toBeLessThan(linear);
  });
});

function look(schema: JsonObject, value: Json, schemas: Readonly<Record<string, JsonObject>> = {}): string | undefined {
  const found = compileSchema(schema, schemas)(value);
  return found && [pathText(found.at), found.said].filter((text) => text !== "").join(": ");
}
