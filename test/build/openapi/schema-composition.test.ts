import { describe, expect, it } from "vitest";
import { readSchemaText } from "./reading.ts";

function schemaOf(yaml: string, version?: string): unknown {
  return readSchemaText(yaml, version).schema;
}

function codesOf(yaml: string, version?: string): readonly string[] {
  return readSchemaText(yaml, version).codes;
}

describe("composition", () => {
  it("points at a component by name", () => {
    expect(schemaOf("$ref: '#/components/schemas/Other'")).toEqual({ kind: "reference", name: "Other" });
  });

  it("keeps a description beside a reference, also as 3.0 writes it", () => {
    const expected = { kind: "reference", name: "Other", description: "words" };
    expect(schemaOf("$ref: '#/components/schemas/Other'\ndescription: words", "3.1.0")).toEqual(expected);
    expect(schemaOf("allOf: [{ $ref: '#/components/schemas/Other' }]\ndescription: words")).toEqual(expected);
  });

  it("reports a reference to nowhere and takes any value for it", () => {
    const { schema, codes } = readSchemaText("$ref: '#/components/schemas/Missing'");
    expect([schema, codes]).toEqual([{ kind: "any" }, ["openapi/reference-missing"]]);
  });

  it("reports a reference to another file", () => {
    expect(codesOf("$ref: './other.yaml#/A'")).toEqual(["openapi/reference-elsewhere"]);
  });

  it("reads what stands outside of the components in place", () => {
    expect(schemaOf("$ref: '#/components/schemas/Other/properties/a'")).toEqual({ kind: "string" });
  });

  it("reports a schema outside of the components that holds itself", () => {
    const yaml = "properties:\n  a: { $ref: '#/components/schemas/Tested/properties/a' }";
    expect(codesOf(yaml)).toContain("openapi/reference-circular");
  });

  it("leaves a schema that refers to itself by name a reference", () => {
    expect(schemaOf("properties:\n  child: { $ref: '#/components/schemas/Tested' }")).toMatchObject({
      properties: [{ schema: { kind: "reference", name: "Tested" } }],
    });
  });

  it("merges the parts of allOf into one object", () => {
    const yaml =
      "allOf:\n  - $ref: '#/components/schemas/Other'\n  - type: object\n    properties: { b: { type: integer } }\n    required: [b]";
    expect(schemaOf(yaml)).toEqual({
      kind: "object",
      properties: [
        { name: "a", required: true, schema: { kind: "string" } },
        { name: "b", required: true, schema: { kind: "integer" } },
      ],
    });
  });

  it("merges a property that two parts describe", () => {
    const yaml =
      "allOf:\n  - properties: { a: { type: string } }\n  - properties: { a: { maxLength: 5, description: words } }";
    expect(schemaOf(yaml)).toMatchObject({
      properties: [{ name: "a", schema: { kind: "string", maxLength: 5, description: "words" } }],
    });
  });

  it("reports parts of allOf that differ in type", () => {
    expect(codesOf("allOf: [{ type: string }, { type: integer }]")).toEqual(["openapi/composition"]);
  });

  it("reports a schema that is composed of itself", () => {
    expect(codesOf("allOf: [{ $ref: '#/components/schemas/Tested' }, { type: object }]")).toContain(
      "openapi/reference-circular",
    );
  });

  it("reads oneOf and anyOf as a union, null apart", () => {
    const expected = { kind: "union", variants: [{ kind: "string" }, { kind: "integer" }] };
    expect(schemaOf("oneOf: [{ type: string }, { type: integer }]")).toEqual(expected);
    expect(schemaOf("anyOf: [{ type: string }, { type: integer }, { type: 'null' }]", "3.1.0")).toEqual({
      ...expected,
      nullable: true,
    });
  });

  it("gives each variant the properties they share", () => {
    const yaml = "properties: { k: { type: string } }\noneOf:\n  - properties: { a: {} }\n  - properties: { b: {} }";
    expect(schemaOf(yaml)).toMatchObject({
      kind: "union",
      variants: [{ properties: [{ name: "a" }, { name: "k" }] }, { properties: [{ name: "b" }, { name: "k" }] }],
    });
  });

  it("sees no choice of shapes in alternatives that only require properties", () => {
    const yaml = "type: object\nproperties: { a: {}, b: {} }\nanyOf: [{ required: [a] }, { required: [b] }]";
    expect(schemaOf(yaml)).toMatchObject({ kind: "object", properties: [{ name: "a" }, { name: "b" }] });
  });
});
