import { describe, expect, it } from "vitest";
import { readFieldTable } from "../../generator/build/field-table.ts";
import { collector } from "../../generator/diagnostics/report.ts";
import { readExample } from "../../generator/facts/example.ts";
import { readBlocks } from "../../generator/markdown/read-blocks.ts";
import type { Schema } from "../../generator/model/schema.ts";
import { positionAt, sourceFile } from "../../generator/source/source-file.ts";
import { fileText } from "../../generator/source/text.ts";

function read(lines: readonly string[], example?: unknown) {
  const file = sourceFile("page", lines.join("\n"));
  const { report, diagnostics } = collector();
  const table = readBlocks(fileText(file), report).find((block) => block.kind === "table");
  if (table === undefined) throw new Error("no table");
  const node =
    example === undefined
      ? undefined
      : readExample(fileText(sourceFile("example", JSON.stringify(example))), report)?.node;
  const { properties, fieldScopes } = readFieldTable(table, node, report);
  return { file, properties, fieldScopes, reported: diagnostics().map(({ code }) => code) };
}

const header = ["| 名称 | 类型 | 必填 | 描述 |", "|---|---|---|---|"];

/** A property of one row with this type cell. */
function typed(type: string, example?: unknown): Schema | undefined {
  return read([...header, `| a | ${type} | 否 | x |`], example === undefined ? undefined : { a: example }).properties[0]
    ?.schema;
}

describe("readFieldTable", () => {
  it("reads name, type, necessity and description", () => {
    expect(read([...header, "| `table_id` | `string` | 是 | 数据表 |"]).properties).toMatchObject([
      { name: "table_id", required: true, schema: { kind: "string", description: "数据表" } },
    ]);
  });

  it.each([
    ["| 参数 | 数据类型 | 是否必填 | 说明 |"],
    ["| 字段名称 | 参数类型 | 必须 | 含义 |"],
    ["| Name | Type | Required | Description |"],
    ["| Parameter | Data type | Required | Remarks |"],
    ["| 名称收起子列表 | 数据结构 | 必填 / 选填 | 字段描述 |"],
  ])("knows the columns of %s", (line) => {
    expect(read([line, "|---|---|---|---|", "| a | int | 是 | b |"]).properties).toMatchObject([
      { name: "a", required: true, schema: { kind: "integer", description: "b" } },
    ]);
  });

  it.each([
    ["| 属性 | Type | 必输 | 解释 |"],
    ["| Field | Data type | Mandatory | Details |"],
    ["| **名称** | **类型** | **必填** | **描述** |"],
  ])("knows the columns of %s too", (line) => {
    expect(read([line, "|---|---|---|---|", "| a | int | Y | b |"]).properties).toMatchObject([
      { name: "a", required: true, schema: { kind: "integer", description: "b" } },
    ]);
  });

  it("keeps what stands in columns of other kinds under their headers", () => {
    const lines = [
      "| 名称 | 类型 | 描述 | 备注 | 来源 |",
      "|---|---|---|---|---|",
      "| a | int | b，默认为 3 | c | - |",
    ];
    expect(read(lines).properties[0]?.schema).toMatchObject({ description: "b，默认为 3\n\n备注：c", default: 3 });
  });

  it("takes the one column of another kind for the description where there is none", () => {
    const lines = ["| 名称 | 类型 | 用处 |", "|---|---|---|", "| a | int | b |"];
    expect(read(lines).properties[0]?.schema).toMatchObject({ description: "b" });
  });

  it.each([
    ["条件必填", false],
    ["是（创建时）", true],
    ["二选一", false],
  ])("keeps what “%s” says beyond yes and no", (cell, required) => {
    const { properties, reported } = read([...header, `| a | int | ${cell} | b |`]);
    expect(properties).toMatchObject([{ required, schema: { description: `b\n\n必填：${cell}` } }]);
    expect(reported).toEqual([]);
  });

  it("reports what says neither yes nor no", () => {
    expect(read([...header, "| a | int | 看情况 | b |"]).reported).toEqual(["field/required-unreadable"]);
  });

  it.each([
    ["~~a_b~~", {}],
    ["[a_b](https://open.feishu.cn/document/x)", {}],
    ['"a_b"', {}],
    ["a_b（已废弃）", { schema: { description: "x\n\n（已废弃）" } }],
    ["a_b\\*", { required: true }],
  ])("reads the name in “%s”", (cell, expected) => {
    const { properties, reported } = read(["| 名称 | 类型 | 描述 |", "|---|---|---|", `| ${cell} | string | x |`]);
    expect(properties).toMatchObject([{ name: "a_b", ...expected }]);
    expect(reported).toEqual([]);
  });

  it("takes columns in any order", () => {
    expect(
      read(["| 描述 | 必填 | 类型 | 名称 |", "|---|---|---|---|", "| b | 是 | int | a |"]).properties,
    ).toMatchObject([{ name: "a", required: true, schema: { kind: "integer", description: "b" } }]);
  });

  it("reads a row again where the same text stands under other columns", () => {
    const file = sourceFile("page", "| 名称 | 描述 |\n|---|---|\n| a | b |\n\n| 描述 | 名称 |\n|---|---|\n| a | b |");
    const { report } = collector();
    const like = { span: { file, start: 0, end: 0 } };
    const tables = readBlocks(fileText(file), report).flatMap((block) =>
      block.kind === "table" ? [{ ...block, rows: block.rows.map((row) => ({ ...row, like })) }] : [],
    );
    const names = tables.flatMap((table) =>
      readFieldTable(table, undefined, report).properties.map(({ name }) => name),
    );
    expect(names).toEqual(["a", "b"]);
  });

  it("takes fields for optional where there is no column for it", () => {
    expect(read(["| 名称 | 类型 | 描述 |", "|---|---|---|", "| a | int | b |"]).properties[0]?.required).toBe(false);
  });

  it("reads default, example and values in columns of their own", () => {
    const lines = ["| 名称 | 类型 | 描述 | 默认值 | 示例值 |", "|---|---|---|---|---|", "| a | int | b | 20 | 10 |"];
    expect(read(lines).properties[0]?.schema).toMatchObject({ description: "b", default: 20, example: 10 });
  });

  it("takes a dash in a column for nothing", () => {
    const lines = ["| 名称 | 类型 | 描述 | 默认值 |", "|---|---|---|---|", "| a | int | b | - |"];
    expect(read(lines).properties[0]?.schema).not.toHaveProperty("default");
  });

  it("reads two fields that are described together", () => {
    expect(read([...header, "| user_id<br>open_id | string | 否 | x |"]).properties.map(({ name }) => name)).toEqual([
      "user_id",
      "open_id",
    ]);
  });

  it("reads a mark beside the name", () => {
    const lines = ["| 名称 | 类型 | 描述 |", "|---|---|---|", "| external<br>`必选` | string | x |"];
    expect(read(lines).properties).toMatchObject([{ name: "external", required: true }]);
  });

  it("keeps a name in words whole", () => {
    expect(read([...header, "| 多行 文本 | string | 否 | x |"]).properties[0]?.name).toBe("多行 文本");
  });

  it("gives each schema the place of its row", () => {
    const { file, properties } = read([...header, "| a | int | 否 | x |", "| b | int | 否 | x |"]);
    expect(properties.map(({ schema }) => positionAt(file, schema.span?.start ?? 0).line)).toEqual([3, 4]);
  });

  it("ties a field's scopes to the field", () => {
    const { fieldScopes } = read([
      ...header,
      "| user_id | string | 否 | 用户。<br>**字段权限要求**：`contact:user.id:readonly` 获取用户 ID |",
    ]);
    expect(fieldScopes).toMatchObject([{ field: "user_id", name: "contact:user.id:readonly" }]);
  });

  it("reports a row without a name and one that is there twice", () => {
    const { properties, reported } = read([
      ...header,
      "|  | int | 否 | x |",
      "| a | int | 否 | x |",
      "| a | string | 否 | x |",
    ]);
    expect(properties).toHaveLength(1);
    expect(reported).toEqual(["field/no-name", "field/duplicate"]);
  });

  it("takes `__proto__` for a name", () => {
    expect(read([...header, "| `__proto__` | string | 否 | x |"]).properties).toMatchObject([{ name: "__proto__" }]);
  });
});

describe("types", () => {
  const rows = (type: string) => [...header, `| a | ${type} | 否 | x |`, "| └ b | int | 否 | y |"];

  it.each([
    ["user_id", { kind: "object", typeName: "user_id", properties: [{ name: "b" }] }],
    ["user_id[]", { kind: "array", items: { kind: "object", typeName: "user_id", properties: [{ name: "b" }] } }],
    ["map<string, item>", { kind: "map", values: { kind: "object", typeName: "item", properties: [{ name: "b" }] } }],
    ["object", { kind: "object", properties: [{ name: "b" }] }],
    ["-", { kind: "object", properties: [{ name: "b" }] }],
    ["list", { kind: "array", items: { kind: "object", properties: [{ name: "b" }] } }],
    ["map", { kind: "object", properties: [{ name: "b" }] }],
    ["file", { kind: "object", properties: [{ name: "b" }] }],
    ["file[]", { kind: "array", items: { kind: "object", properties: [{ name: "b" }] } }],
  ])("puts the rows below a %s into it", (type, schema) => {
    expect(read(rows(type)).properties[0]?.schema).toMatchObject(schema);
  });

  it("leaves rows out that stand below a value the example shows as plain, with a report", () => {
    const { properties, reported } = read(rows("string"), { a: "{}" });
    expect(properties).toMatchObject([{ name: "a", schema: { kind: "string" } }]);
    expect(reported).toEqual(["nesting/no-room"]);
  });

  it("takes a named type without rows for what the example shows", () => {
    expect(typed("kind", "x")).toMatchObject({ kind: "string", typeName: "kind" });
    expect(typed("kind", 1)).toMatchObject({ kind: "integer", typeName: "kind" });
    expect(typed("kind", {})).toMatchObject({ kind: "object", typeName: "kind", properties: [] });
  });

  it("takes a named type without rows for what its description shows", () => {
    const lines = [...header, '| a | enum | 否 | x<br>**示例值**："fixed_term" |', "| b | int | 否 | y |"];
    expect(read(lines).properties).toMatchObject([
      { name: "a", schema: { kind: "string", typeName: "enum" } },
      { name: "b" },
    ]);
  });

  it("takes an untyped field for what the example shows", () => {
    expect(typed("-", true)).toMatchObject({ kind: "boolean" });
    expect(typed("-", ["x"])).toMatchObject({ kind: "array", items: { kind: "string" } });
    expect(typed("-")).toMatchObject({ kind: "any" });
  });

  it("types the items of a bare list as the example shows them", () => {
    expect(typed("list", ["x"])).toMatchObject({ kind: "array", items: { kind: "string" } });
    expect(typed("list", [{}])).toMatchObject({ kind: "array", items: { kind: "any" } });
    expect(typed("int[]", ["x"])).toMatchObject({ kind: "array", items: { kind: "integer" } });
  });

  it("takes no kind from values of several kinds", () => {
    expect(typed("list", ["string", 1, "http://www.xx.com"])).toMatchObject({ kind: "array", items: { kind: "any" } });
    expect(typed("list", [1, 0.5])).toMatchObject({ kind: "array", items: { kind: "number" } });
    expect(typed("user_value", ["x", 1])).toMatchObject({ kind: "any", typeName: "user_value" });
  });

  it("leaves what a page says is anything", () => {
    const items = { kind: "array", items: { kind: "any" } };
    expect(typed("array<array<interface>>", [["x"]])).toMatchObject({ kind: "array", items });
    expect(typed("any[]", ["x"])).toMatchObject(items);
  });
});
