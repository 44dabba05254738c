import { describe, expect, it } from "vitest";
import { readSchemaText } from "./reading.ts";

function schemaOf(yaml: string, version?: string): unknown {
  return readSchemaText(yaml, version).schema;
}

function codesOf(yaml: string, version?: string): readonly string[] {
  return readSchemaText(yaml, version).codes;
}

describe("shapes", () => {
  it("reads properties with the required ones", () => {
    const yaml =
      "type: object\nproperties:\n  a: { type: string }\n  b: { type: integer, format: int64 }\nrequired: [b]";
    expect(schemaOf(yaml)).toEqual({
      kind: "object",
      properties: [
        { name: "a", required: false, schema: { kind: "string" } },
        { name: "b", required: true, schema: { kind: "integer", format: "int64" } },
      ],
    });
  });

  it("reads properties called type, items, required and __proto__", () => {
    const yaml = "properties:\n  type: { type: string }\n  items: { type: integer }\n  required: {}\n  __proto__: {}";
    expect(schemaOf(yaml)).toMatchObject({
      properties: [{ name: "type" }, { name: "items" }, { name: "required" }, { name: "__proto__" }],
    });
  });

  it("takes a type from the keywords where it is not stated", () => {
    expect(schemaOf("items: { type: string }")).toEqual({ kind: "array", items: { kind: "string" } });
    expect(schemaOf("enum: [1, 2]")).toEqual({ kind: "integer", enum: [{ value: 1 }, { value: 2 }] });
    expect(schemaOf("minimum: 0.5")).toEqual({ kind: "number", minimum: 0.5 });
    expect(schemaOf("description: words")).toEqual({ kind: "any", description: "words" });
  });

  it("reads additional properties without named ones as a map", () => {
    expect(schemaOf("type: object\nadditionalProperties: { type: integer }")).toEqual({
      kind: "map",
      values: { kind: "integer" },
    });
    expect(schemaOf("type: object\nadditionalProperties: true")).toEqual({ kind: "map", values: { kind: "any" } });
    expect(schemaOf("type: object\nadditionalProperties: false")).toEqual({ kind: "object", properties: [] });
  });

  it("reads an object that has members besides the named ones", () => {
    expect(schemaOf("type: object\nproperties: { a: {} }\nadditionalProperties: true")).toMatchObject({ open: true });
    expect(schemaOf("type: object\nproperties: { a: {} }\nadditionalProperties: false")).not.toHaveProperty("open");
  });

  it("keeps an object open that allows further properties", () => {
    expect(schemaOf("type: object\nproperties: { a: {} }\nadditionalProperties: true")).toMatchObject({ open: true });
  });

  it("says that a schema for further properties is not kept", () => {
    const yaml = "type: object\nproperties: { a: {} }\nadditionalProperties: { type: integer }";
    expect(codesOf(yaml)).toEqual(["openapi/open-object"]);
  });

  it("reads a tuple's items as a union", () => {
    expect(schemaOf("type: array\nprefixItems: [{ type: string }, { type: integer }]", "3.1.0")).toEqual({
      kind: "array",
      items: { kind: "union", variants: [{ kind: "string" }, { kind: "integer" }] },
    });
  });

  it("reads bounds, pattern and format", () => {
    expect(schemaOf("type: string\nminLength: 1\nmaxLength: 9\npattern: ^a\nformat: date-time")).toEqual({
      kind: "string",
      format: "date-time",
      minLength: 1,
      maxLength: 9,
      pattern: "^a",
    });
    expect(schemaOf("type: array\nitems: {}\nminItems: 1\nmaxItems: 500")).toEqual({
      kind: "array",
      items: { kind: "any" },
      minItems: 1,
      maxItems: 500,
    });
  });

  it("turns an exclusive bound of a whole number into an inclusive one", () => {
    expect(schemaOf("type: integer\nexclusiveMinimum: 0", "3.1.0")).toEqual({ kind: "integer", minimum: 1 });
    expect(codesOf("type: number\nexclusiveMinimum: 0", "3.1.0")).toEqual(["openapi/exclusive-bound"]);
  });

  it("moves the bound by 3.0's flag for an exclusive one", () => {
    expect(schemaOf("type: integer\nminimum: 0\nexclusiveMinimum: true")).toEqual({ kind: "integer", minimum: 1 });
  });

  it("reports a bound that is no number", () => {
    expect(codesOf("type: string\nmaxLength: many")).toEqual(["openapi/bound"]);
  });

  it("reads a type of other vocabularies and reports it", () => {
    const { schema, codes } = readSchemaText("type: int");
    expect([schema.kind, codes]).toEqual(["integer", ["openapi/type"]]);
  });

  it("reports a place that is no schema", () => {
    expect(readSchemaText("type: array\nitems: string").codes).toEqual(["openapi/schema"]);
  });

  it("reports a required name that is no property", () => {
    expect(codesOf("type: object\nproperties: { a: {} }\nrequired: [b]")).toEqual(["openapi/required-unknown"]);
  });

  it("reports a keyword that has no place in the model, once", () => {
    const yaml =
      "type: object\nproperties:\n  a: { type: integer, multipleOf: 2 }\n  b: { type: integer, multipleOf: 3 }";
    expect(codesOf(yaml)).toEqual(["openapi/keyword-unused"]);
  });
});

describe("null", () => {
  it("reads nullable of 3.0 and null among the types of 3.1", () => {
    expect(schemaOf("type: string\nnullable: true")).toEqual({ kind: "string", nullable: true });
    expect(schemaOf("type: [string, 'null']", "3.1.0")).toEqual({ kind: "string", nullable: true });
  });

  it("reads several types as a union", () => {
    expect(schemaOf("type: [string, integer, 'null']", "3.1.0")).toEqual({
      kind: "union",
      variants: [{ kind: "string" }, { kind: "integer" }],
      nullable: true,
    });
  });

  it("reads null among enumerated values as nullable", () => {
    expect(schemaOf("type: [string, 'null']\nenum: [a, null]", "3.1.0")).toEqual({
      kind: "string",
      enum: [{ value: "a" }],
      nullable: true,
    });
  });

  it("leaves the type null of 3.1 as it is", () => {
    expect(schemaOf("type: 'null'", "3.1.0")).toEqual({ kind: "null" });
  });

  it("takes the shape of a 3.0 type null from the field's own example", () => {
    const text = String.raw`"\t 隐藏字段ID列表 示例值:[\"fldCGzANXx\", \"fldCGzANXx\"] 数据校验规则: 最大长度:100"`;
    const { schema, codes } = readSchemaText(`type: 'null'\ndescription: ${text}`);
    expect(schema).toMatchObject({ kind: "array", items: { kind: "string" }, maxItems: 100, nullable: true });
    expect(codes).toContain("openapi/null-type");
  });

  it("takes the shape of a 3.0 type null from the document's example", () => {
    const yaml = "type: object\nproperties:\n  a: { type: 'null' }\nexample: { a: { b: 1 } }";
    expect(schemaOf(yaml)).toMatchObject({
      properties: [{ schema: { kind: "object", properties: [{ name: "b" }], nullable: true } }],
    });
  });

  it("takes a 3.0 type null for any value where nothing shows what it is", () => {
    expect(schemaOf("type: 'null'\ndescription: 筛选条件是否缺省")).toEqual({
      kind: "any",
      description: "筛选条件是否缺省",
    });
  });
});

describe("values", () => {
  it("reads what is said of enumerated values in each of the known keywords", () => {
    const expected = {
      kind: "string",
      enum: [
        { value: "a", description: "first" },
        { value: "b", description: "second" },
      ],
    };
    expect(schemaOf("type: string\nenum: [a, b]\nx-enum-descriptions: [first, second]")).toEqual(expected);
    expect(schemaOf("type: string\nenum: [a, b]\nx-enumNames: [first, second]")).toEqual(expected);
    expect(schemaOf("type: string\nenum: [a, b]\nx-enum-descriptions: { a: first, b: second }")).toEqual(expected);
    const rows = "x-apifox-enum:\n  - { value: a, name: '', description: first }\n  - { value: b, name: second }";
    expect(schemaOf(`type: string\nenum: [a, b]\n${rows}`)).toEqual(expected);
  });

  it("reads const as the only value", () => {
    expect(schemaOf("const: a", "3.1.0")).toEqual({ kind: "string", enum: [{ value: "a" }] });
  });

  it("keeps what a value means where the text only repeats the value", () => {
    const yaml = "type: integer\nenum: [1]\nx-enum-descriptions: [云空间]\ndescription: 挂载类型。取固定值 1。";
    expect(schemaOf(yaml)).toMatchObject({ enum: [{ value: 1, description: "云空间" }] });
  });

  it("reports an enumerated value that is an object", () => {
    expect(codesOf("enum: [a, { b: 1 }]")).toEqual(["openapi/enum"]);
  });

  it("gives a default the type of its schema", () => {
    expect(schemaOf("type: integer\ndefault: '10'")).toEqual({ kind: "integer", default: 10 });
    expect(codesOf("type: integer\ndefault: ten")).toEqual(["openapi/value-type"]);
  });

  it("keeps the digits of an integer beyond 2^53", () => {
    expect(schemaOf("type: object\nexample: { id: 9223372036854775807 }")).toMatchObject({
      example: { id: "9223372036854775807" },
    });
  });

  it("takes a type's own name from the title, not a caption", () => {
    expect(schemaOf("type: object\ntitle: document_cover")).toMatchObject({ typeName: "document_cover" });
    expect(schemaOf("type: object\ntitle: Pet name")).toEqual({ kind: "object", properties: [] });
  });

  it("reads enumeration and default from the description, typed by the schema", () => {
    const description = "其他记录权限 示例值:0 可选值有: 0:禁止查看 1:仅可阅读 默认值:0";
    expect(schemaOf(`type: integer\ndescription: '${description}'`)).toEqual({
      kind: "integer",
      description: "其他记录权限",
      enum: [
        { value: 0, description: "禁止查看" },
        { value: 1, description: "仅可阅读" },
      ],
      default: 0,
      example: 0,
    });
  });

  it("keeps the keyword where the text says another default, and reports it", () => {
    const { schema, codes } = readSchemaText("type: integer\ndefault: 5\ndescription: '大小 默认值:10'");
    expect([schema.default, codes]).toEqual([5, ["openapi/text-differs"]]);
  });

  it("keeps the keyword where the text lists other values, and takes their meaning where it lists the same", () => {
    const text = "description: '关系 可选值有: and:与 or:或'";
    expect(schemaOf(`type: string\nenum: [and, or]\n${text}`)).toMatchObject({
      enum: [{ value: "and", description: "与" }, { value: "or" }],
    });
    const { schema, codes } = readSchemaText(`type: string\nenum: [and]\n${text}`);
    expect([schema.enum, codes]).toEqual([[{ value: "and" }], ["openapi/text-differs"]]);
  });
});
