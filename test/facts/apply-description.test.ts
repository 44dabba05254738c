import { describe, expect, it } from "vitest";
import { applyDescription } from "../../generator/facts/apply-description.ts";
import { readDescription } from "../../generator/facts/description.ts";
import type { Schema } from "../../generator/model/schema.ts";
import { cell, reading } from "./reading.ts";

function apply(schema: Schema, text: string): { schema: object; literal?: Schema; codes: readonly string[] } {
  const { result, codes } = reading((report) => applyDescription(schema, readDescription(cell(text), report), report));
  const { span: _, repair, ...rest } = result;
  return { schema: rest, codes, ...(repair && { literal: repair.literal }) };
}

const either: Schema = { kind: "union", variants: [{ kind: "string" }, { kind: "integer" }] };
const strings: Schema = { kind: "array", items: { kind: "string" } };

describe("applyDescription", () => {
  it.each<[Schema, string, object]>([
    [{ kind: "string" }, "任务id", { kind: "string", description: "任务id" }],
    [{ kind: "string" }, "-", { kind: "string" }],
    [{ kind: "string" }, '示例值："csv"', { kind: "string", example: "csv" }],
    [{ kind: "string" }, '示例值："1655276858"', { kind: "string", example: "1655276858" }],
    [{ kind: "string" }, '示例值："["a"]"', { kind: "string", example: '["a"]' }],
    [{ kind: "integer" }, "示例值：1", { kind: "integer", example: 1 }],
    [{ kind: "integer" }, '示例值："1"', { kind: "integer", example: 1 }],
    [{ kind: "number" }, "示例值：0.5", { kind: "number", example: 0.5 }],
    [{ kind: "number" }, "示例值：0.1234567890123456", { kind: "number", example: 0.1234567890123456 }],
    [{ kind: "number" }, "示例值：-00.0000001", { kind: "number", example: -0.0000001 }],
    [{ kind: "number" }, "示例值：1234567890123456", { kind: "number", example: 1234567890123456 }],
    [{ kind: "boolean" }, "示例值：true\n\n默认值：`false`", { kind: "boolean", example: true, default: false }],
    [strings, '示例值：["a","b"]', { ...strings, example: ["a", "b"] }],
    [strings, "示例值：7171693733661327361", { ...strings, example: ["7171693733661327361"] }],
    [
      { kind: "map", values: { kind: "integer" } },
      '示例值：{"a": 1}',
      { kind: "map", values: { kind: "integer" }, example: { a: 1 } },
    ],
    [{ kind: "any" }, '示例值：{"a": 1}', { kind: "any", example: { a: 1 } }],
    [{ kind: "any" }, "示例值：1", { kind: "any", example: "1" }],
    [either, "示例值：12", { ...either, example: 12 }],
    [either, '示例值："12"', { ...either, example: "12" }],
    [either, "默认值：a", { ...either, default: "a" }],
    [{ kind: "string" }, "默认值:open_id", { kind: "string", default: "open_id" }],
    [{ kind: "string" }, "默认值为false,返回", { kind: "string", default: "false", description: "默认值为false,返回" }],
    [{ kind: "integer" }, "默认值:0", { kind: "integer", default: 0 }],
    [{ kind: "string" }, "数据校验规则:\n- 最大长度：`27` 字符", { kind: "string", maxLength: 27 }],
    [{ kind: "string" }, "数据校验规则:\n- 长度范围：`1` ～ `8`", { kind: "string", minLength: 1, maxLength: 8 }],
    [strings, "数据校验规则: 最大长度:100", { ...strings, maxItems: 100 }],
    [strings, "数据校验规则：列表长度不能大于 200。", { ...strings, maxItems: 200 }],
    [{ kind: "integer" }, "数据校验规则: 最大值:100", { kind: "integer", maximum: 100 }],
    [{ kind: "integer" }, "数据校验规则:\n- 取值范围：`1` ～ `9`", { kind: "integer", minimum: 1, maximum: 9 }],
    [{ kind: "string" }, "数据校验规则:\n正则校验:^[a-z]+$", { kind: "string", pattern: "^[a-z]+$" }],
  ])("puts on %j what %j says", (schema, text, expected) => {
    expect(apply(schema, text)).toEqual({ schema: expected, codes: [] });
  });

  it("types an enumeration by the schema", () => {
    const { schema } = apply({ kind: "integer" }, "可选值有: 0:无权限 1:可阅读 默认值:0");
    expect(schema).toEqual({
      kind: "integer",
      default: 0,
      enum: [
        { value: 0, description: "无权限" },
        { value: 1, description: "可阅读" },
      ],
    });
  });

  it("gives the enumeration of an array to its items", () => {
    const { schema } = apply(strings, "可选值有：\n- a：甲\n- b：乙");
    expect(schema).toMatchObject({ kind: "array", items: { enum: [{ value: "a" }, { value: "b" }] } });
  });

  it("gives the enumeration of a map to its values", () => {
    const { schema } = apply({ kind: "map", values: { kind: "integer" } }, "value 枚举值有: 1:可阅读 2:可编辑");
    expect(schema).toMatchObject({ values: { enum: [{ value: 1 }, { value: 2 }] } });
  });

  it("gives the enumeration of values to each sample key of an object", () => {
    const object: Schema = {
      kind: "object",
      properties: [
        { name: "年龄", required: true, schema: { kind: "integer" } },
        { name: "单选", required: true, schema: { kind: "integer" } },
      ],
    };
    const { schema, codes } = apply(object, "value 枚举值有: 1:可阅读 2:可编辑");
    expect(codes).toEqual([]);
    expect(schema).toMatchObject({
      properties: [
        { schema: { enum: [{ value: 1 }, { value: 2 }] } },
        { schema: { enum: [{ value: 1 }, { value: 2 }] } },
      ],
    });
  });

  it("takes a fixed value as the only one", () => {
    expect(apply({ kind: "string" }, "固定取值 `event_callback`。").schema).toMatchObject({
      enum: [{ value: "event_callback" }],
    });
  });

  it("keeps the listed values where the fixed one is among them", () => {
    const { schema, codes } = apply({ kind: "integer" }, "取固定值 1，表示云空间。\n\n可选值有：\n- `1`: 云空间");
    expect(schema).toMatchObject({ enum: [{ value: 1, description: "云空间" }] });
    expect(codes).toEqual([]);
  });

  it("leaves the example of a file out", () => {
    expect(apply({ kind: "string", format: "binary" }, "示例值：二进制文件")).toEqual({
      schema: { kind: "string", format: "binary" },
      codes: [],
    });
  });

  it.each<[Schema, string, string]>([
    [{ kind: "integer" }, '示例值："abc"', "example/type-mismatch"],
    [{ kind: "integer" }, "示例值：9223372036854775807", "example/type-mismatch"],
    [{ kind: "number" }, "示例值：92233720368547758", "example/type-mismatch"],
    [{ kind: "number" }, "示例值：9007199254740993", "example/type-mismatch"],
    [{ kind: "number" }, "示例值：1.0000000000000001", "example/type-mismatch"],
    [{ kind: "boolean" }, "示例值：1", "example/type-mismatch"],
    [strings, '示例值："a"', "example/type-mismatch"],
    [strings, "示例值：[1, 2]", "example/type-mismatch"],
    [strings, '示例值：["a"', "example/type-mismatch"],
    [{ kind: "object", properties: [] }, "示例值：xxx", "example/type-mismatch"],
    [{ kind: "integer" }, "默认值：`open_id`", "default/type-mismatch"],
    [strings, "默认值：`100`", "default/type-mismatch"],
    [{ kind: "boolean" }, "可选值有：\n- `true`: 是\n- `fasle`: 否", "enum/type-mismatch"],
    [{ kind: "integer" }, "可选值有：\n- `a`: 甲", "enum/type-mismatch"],
    [{ kind: "reference", name: "x" }, "可选值有：\n- `a`: 甲", "enum/type-mismatch"],
    [{ kind: "string" }, '示例值："c"\n\n可选值有：\n- `a`: 甲', "enum/not-listed"],
    [{ kind: "string" }, "默认值：`c`\n\n可选值有：\n- `a`: 甲", "enum/not-listed"],
    [{ kind: "string" }, "取固定值 c，如下。\n\n可选值有：\n- `a`: 甲", "enum/not-listed"],
    [{ kind: "integer" }, "数据校验规则:\n- 最大长度：`27`", "rule/type-mismatch"],
    [{ kind: "string" }, '示例值："1"\n\n数据校验规则:\n- 最大值：`27`', "rule/type-mismatch"],
    [strings, "数据校验规则:\n- 最大长度：`27` 字符", "rule/type-mismatch"],
    [strings, "数据校验规则:\n- 正则校验：`^a$`", "rule/type-mismatch"],
    [{ kind: "object", properties: [] }, "数据校验规则: 最大长度:100", "rule/type-mismatch"],
    [strings, "数据校验规则:\n- 长度范围：`-1` ～ `5`", "rule/type-mismatch"],
  ])("leaves out of %j what does not fit in %j and reports %s", (schema, text, code) => {
    const { schema: applied, literal, codes } = apply(schema, text);
    expect(codes).toEqual([code]);
    // what has no place in a schema of its type is in no literal either
    if (code.endsWith("/type-mismatch")) expect(literal !== undefined).toBe(!code.startsWith("rule/"));
    const left = code.startsWith("rule/") ? /^(?:m(?:ax|in)|pattern)/ : new RegExp(`^${code.split("/")[0] ?? ""}$`);
    const keys = Object.keys(applied).filter((key) => left.test(key));
    expect(keys).toEqual(code === "enum/not-listed" && schema.kind === "string" ? ["enum"] : []);
  });

  it("repairs a number that is documented as a string", () => {
    expect(apply({ kind: "string" }, "分页大小 示例值:10 数据校验规则: 最大值:100")).toEqual({
      schema: { kind: "integer", description: "分页大小", example: 10, maximum: 100 },
      literal: { kind: "string" },
      codes: ["description/type-repaired"],
    });
  });

  it("repairs null by the example", () => {
    const { schema, literal, codes } = apply(
      { kind: "null" },
      '字段列表 示例值:["fld1", "fld2"] 数据校验规则: 最大长度:100',
    );
    expect(schema).toEqual({
      kind: "array",
      items: { kind: "string" },
      description: "字段列表",
      example: ["fld1", "fld2"],
      maxItems: 100,
    });
    expect(literal).toEqual({ kind: "null" });
    expect(codes).toEqual(["description/type-repaired"]);
  });

  it("reads an undocumented object of which words are listed as a string", () => {
    const { schema, codes } = apply(
      { kind: "object", properties: [] },
      "设备类型，可选值如下：\n- phone：手机\n- fax：传真",
    );
    expect(schema).toMatchObject({ kind: "string", enum: [{ value: "phone" }, { value: "fax" }] });
    expect(codes).toEqual(["description/type-repaired"]);
  });

  it("keeps what the schema has of its own", () => {
    const { schema } = apply({ kind: "string", nullable: true, typeName: "x" }, "a");
    expect(schema).toEqual({ kind: "string", nullable: true, typeName: "x", description: "a" });
  });
});
