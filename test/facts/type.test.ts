import { describe, expect, it } from "vitest";
import { readType, type TypeExpression } from "../../generator/facts/type.ts";
import type { Schema } from "../../generator/model/schema.ts";
import { cell, reading } from "./reading.ts";

function read(value: string): TypeExpression {
  return reading((report) => readType(cell(value), report)).result;
}

function spoken(type: TypeExpression): string {
  switch (type.kind) {
    case "schema":
      return shown(type.schema);
    case "named":
      return `#${type.name}`;
    case "array":
      return `${spoken(type.items)}[]`;
    case "map":
      return `{${spoken(type.values)}}`;
    case "unstated":
      return "unstated";
  }
}

function shown(schema: Schema): string {
  const { nullable, ...rest } = schema;
  if (nullable) return `${shown(rest)}?`;
  if (schema.kind === "union") return schema.variants.map(shown).join(" | ");
  if (schema.kind === "array") return `${shown(schema.items)}[]`;
  return schema.kind + ("format" in schema ? `(${String(schema.format)})` : "");
}

describe("readType", () => {
  it.each([
    ["string", "string"],
    ["String", "string"],
    ["`string`", "string"],
    ["**string**", "string"],
    ["int", "integer"],
    ["integer", "integer"],
    ["long", "integer"],
    ["int64", "integer(int64)"],
    ["int32", "integer(int32)"],
    ["number", "number"],
    ["float", "number(float)"],
    ["number(float)", "number(float)"],
    ["double", "number(double)"],
    ["boolean", "boolean"],
    ["bool", "boolean"],
    ["file", "string(binary)"],
    ["object", "object"],
    ["union", "any"],
    ["interface{}", "any"],
    ["string\\[\\]", "string[]"],
    ["string[]", "string[]"],
    ["int\\[\\]", "integer[]"],
    ["string[][]", "string[][]"],
    ["[]string", "string[]"],
    ["array<int64>", "integer(int64)[]"],
    ["array&lt;string&gt;", "string[]"],
    ["list<string>", "string[]"],
    ["array", "unstated[]"],
    ["list", "unstated[]"],
    ["array<array<interface>>", "any[][]"],
    ["map", "{any}"],
    ["map<string, int>", "{integer}"],
    ["map&lt;string, string&gt;", "{string}"],
    ["map<string, map<string, int>>", "{{integer}}"],
    ["map<string, union>", "{any}"],
    ["map<string, string[]>", "{string[]}"],
    ["document_cover", "#document_cover"],
    ["document\\_display\\_setting", "#document_display_setting"],
    ["user_id\\[\\]", "#user_id[]"],
    ["app.table.view", "#app.table.view"],
    ["app.table.field.property.option<string>[]", "#app.table.field.property.option<string>[]"],
    ["departmentLeader\\[\\]", "#departmentLeader[]"],
    ["enum", "#enum"],
    ["map<string, option>", "{#option}"],
    ["[string](https://open.feishu.cn/document/x)", "string"],
    ["string 类型", "string"],
    ["字符串", "string"],
    ["整型", "integer"],
    ["布尔值", "boolean"],
    ["list<i64>", "integer(int64)[]"],
    ["number(long)", "integer(int64)"],
    ["object array", "object[]"],
    ["字符串数组", "string[]"],
    ["数组", "unstated[]"],
    ["map[string]int", "{integer}"],
    ["string/int", "string | integer"],
    ["`string` / `int64`", "string | integer(int64)"],
    ["string \\| int", "string | integer"],
    ["int 或 string", "integer | string"],
    ["整数或者字符串", "integer | string"],
    ["string or number or boolean", "string | number | boolean"],
    ["string/string[]", "string | string[]"],
    ["array<string/int>", "string | integer[]"],
    ["map<string, string/int>", "{string | integer}"],
    ["string | null", "string?"],
    ["-", "unstated"],
    ["\\-", "unstated"],
    ["/", "unstated"],
    ["", "unstated"],
    ["  ", "unstated"],
  ])("reads %j as %s", (value, expected) => {
    expect(spoken(read(value))).toBe(expected);
  });

  it("keeps an object's properties open", () => {
    expect(read("object")).toEqual({ kind: "schema", schema: { kind: "object", properties: [] } });
  });

  it("reads the length of a text", () => {
    for (const written of ["string(64)", "varchar(64)", "String（64）", "字符串(64)"])
      expect(read(written)).toEqual({ kind: "schema", schema: { kind: "string", maxLength: 64 } });
    expect(spoken(read("string(64)[]"))).toBe("string[]");
  });

  it.each([
    "string/user",
    "string/object",
    "true/false",
    "string/",
    "int(11)",
    "varchar(a)",
    "a b c",
    "<script>",
    "x".repeat(500),
    "[]".repeat(40),
  ])("reports %j and takes it as unstated", (value) => {
    const { result, codes } = reading((report) => readType(cell(value), report));
    expect(result).toEqual({ kind: "unstated" });
    expect(codes).toEqual(["type/unreadable"]);
  });

  it.each(["__proto__", "constructor", "toString"])("takes %s as a name like any other", (value) => {
    expect(read(value)).toEqual({ kind: "named", name: value });
  });
});

describe("readType, a type whose angle brackets were taken for a tag", () => {
  it.each([
    ["array>", "unstated[][]"],
    ["list>>", "unstated[][][]"],
  ])("keeps how many lists %j is", (value, type) => {
    expect(spoken(read(value))).toBe(type);
  });
});
