import { describe, expect, it } from "vitest";

import { declaration, typeText } from "../../../generator/emitters/client/type-text.ts";
import type { Property, Schema } from "../../../generator/model/schema.ts";

const text: Schema = { kind: "string" };
const refer = (name: string): string => name;

describe("the type of a schema", () => {
  it.each<[string, Schema]>([
    ["string", text],
    ["number", { kind: "integer" }],
    ["string | null", { kind: "string", nullable: true }],
    ["unknown", { kind: "any", nullable: true }],
    ["null", { kind: "null", nullable: true }],
    ["Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>", { kind: "string", format: "binary" }],
    ['"a" | 1 | null', { kind: "string", nullable: true, enum: [{ value: "a" }, { value: 1 }] }],
    ["boolean", { kind: "boolean", enum: [{ value: true }, { value: false }] }],
    ["string[][]", { kind: "array", items: { kind: "array", items: text } }],
    ["(string | null)[]", { kind: "array", items: { kind: "string", nullable: true } }],
    ["{ [key: string]: number[] }", { kind: "map", values: { kind: "array", items: { kind: "number" } } }],
    ["{ [key: string]: unknown }", { kind: "object", properties: [] }],
    ["Node | string", { kind: "union", variants: [{ kind: "reference", name: "Node" }, text, text] }],
    ["(string[] | Node)[]", array({ kind: "union", variants: [array(text), { kind: "reference", name: "Node" }] })],
    ["string[][]", array({ kind: "union", variants: [array(text)] })],
  ])("is %s", (type, schema) => {
    expect(typeText(schema, refer)).toBe(type);
  });

  it("quotes names that are no identifiers, and escapes what cannot be seen", () => {
    expect(typeText(object(["a-b", text], ["__proto__", text], ["\u202e", text], ['"', text]), refer)).toBe(
      '{\n  "a-b"?: string;\n  __proto__?: string;\n  "\\u202e"?: string;\n  "\\""?: string;\n}',
    );
  });

  it("has each of several shapes on lines of its own", () => {
    const shapes: Schema = { kind: "union", variants: [object(["a", text]), text], nullable: true };
    expect(declaration("X", object(["u", shapes], ["l", array(shapes)]), refer)).toMatchInlineSnapshot(`
      "export interface X {
        u?:
          | {
              a?: string;
            }
          | string
          | null;
        l?: (
          | {
              a?: string;
            }
          | string
          | null
        )[];
      }"
    `);
  });
});

describe("a declaration", () => {
  it("says of each member what it means, its values, its rules, its default", () => {
    const amount: Schema = {
      kind: "integer",
      description: "How many.",
      minimum: 1,
      enum: [{ value: 1, description: "one" }, { value: 2 }],
      default: 1,
      example: 2,
      deprecated: true,
    };
    const tags: Schema = { kind: "array", maxItems: 5, items: { kind: "string", maxLength: 9, format: "uuid" } };
    expect(declaration("X", object(["amount", amount], ["tags", tags]), refer)).toMatchInlineSnapshot(`
      "export interface X {
        /**
         * How many.
         * - \`1\`: one
         * - \`2\`
         * Rule: at least 1.
         *
         * @deprecated The documentation says so.
         * @default 1
         * @example 2
         */
        amount?: 1 | 2;
        /** Rule: at most 5 items, each at most 9 characters. */
        tags?: string[];
      }"
    `);
  });

  it("is an alias where the schema is no object with members", () => {
    expect(declaration("X", { ...text, description: "Words." }, refer)).toBe("/** Words. */\nexport type X = string;");
    expect(declaration("X", { kind: "object", properties: [], nullable: true }, refer)).toBe(
      "export type X = { [key: string]: unknown } | null;",
    );
  });

  it("breaks a long union", () => {
    const values = Array.from({ length: 12 }, (_, index) => ({ value: `value-${String(index)}` }));
    const lines = declaration("X", { kind: "string", enum: values }, refer).split("\n");
    expect(lines.slice(0, 2)).toEqual(["export type X =", '  | "value-0"']);
    expect(lines.at(-1)).toBe('  | "value-11";');
  });
});

function array(items: Schema): Schema {
  return { kind: "array", items };
}

function object(...members: readonly (readonly [string, Schema])[]): Schema {
  return { kind: "object", properties: members.map(([name, schema]): Property => ({ name, required: false, schema })) };
}
