import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { monday } from "./desk.ts";
import { readBack, withField } from "./one-field.ts";
import { tableWith } from "./place.ts";

describe("computed fields", () => {
  const fields = [
    { name: "名称", type: 1 },
    { name: "创建时间", type: 1001 },
    { name: "更新时间", type: 1002 },
    { name: "创建人", type: 1003 },
    { name: "修改人", type: 1004 },
  ];

  it("say who made and changed a record, and when", () => {
    const { desk, path } = tableWith(fields);
    const { record } = desk.data("appTableRecord.create", {
      path,
      body: { fields: { 名称: "a" } },
      caller: { openId: "ou_a" },
    });
    const at = { ...path, record_id: (record as { record_id: string }).record_id };
    desk.at(monday + 5000);
    desk.data("appTableRecord.update", { path: at, body: { fields: { 名称: "b" } }, caller: { openId: "ou_b" } });
    expect(desk.data("appTableRecord.get", { path: at })).toMatchObject({
      record: {
        fields: {
          名称: "b",
          创建时间: monday,
          更新时间: monday + 5000,
          创建人: { id: "ou_a" },
          修改人: { id: "ou_b" },
        },
      },
    });
    expect(desk.data("appTableRecord.get", { path: at, query: { automatic_fields: true } })["record"]).toMatchObject({
      created_by: { id: "ou_a" },
      created_time: monday,
      last_modified_by: { id: "ou_b" },
      last_modified_time: monday + 5000,
    });
  });

  it("number records by their rules", () => {
    const rules = [
      { type: "system_number", value: "3" },
      { type: "fixed_text", value: "no" },
      { type: "created_time", value: "yyyyMMdd" },
    ];
    const place = tableWith(
      [
        { name: "名称", type: 1 },
        { name: "编号", type: 1005, property: { auto_serial: { type: "custom", options: rules } } },
        { name: "序号", type: 1005 },
      ],
      [{ 名称: "a" }, { 名称: "b" }],
    );
    const { items } = place.desk.data("appTableRecord.list", { path: place.path });
    expect(items).toMatchObject([
      { fields: { 编号: "001no20260302", 序号: "1" } },
      { fields: { 编号: "002no20260302", 序号: "2" } },
    ]);
  });

  it("do not give a number twice", () => {
    const { desk, path, table } = tableWith(
      [
        { name: "名称", type: 1 },
        { name: "序号", type: 1005 },
      ],
      [{}, {}],
    );
    desk.data("appTableRecord.delete", { path: { ...path, record_id: table.record_ids[1] ?? "" } });
    desk.data("appTableRecord.create", { path, body: { fields: {} } });
    expect(desk.data("appTableRecord.list", { path })["items"]).toMatchObject([
      { fields: { 序号: "1" } },
      { fields: { 序号: "3" } },
    ]);
  });

  it("fill a date with the time of creation", () => {
    const place = withField(5, { auto_fill: true });
    const { desk, path } = place;
    const { record } = desk.data("appTableRecord.create", { path, body: { fields: {} } });
    const { record_id } = record as { record_id: string };
    expect(desk.data("appTableRecord.get", { path: { ...path, record_id } })).toMatchObject({
      record: { fields: { 值: monday } },
    });
    expect(readBack(place, 0)).toBe(0);
  });

  it.each([
    ["[数]*2+1", "7"],
    ["([数]-1)/4", "0.5"],
    ["-[数]", "-3"],
    ['[名称]&"-"&[数]', "a-3"],
    ['IF([名称].CONTAIN("a"),"有","无")', "有"],
    ["IF(AND([数]>2,NOT([数]=4)),SUM([数],1),0)", "4"],
    ["[数]/0", undefined],
    ["NOSUCH(", undefined],
    ["[数] ?? 1", undefined],
    ["(".repeat(1000), undefined],
    ["", undefined],
  ])("compute %j", (formula_expression, value) => {
    const place = tableWith(
      [
        { name: "名称", type: 1 },
        { name: "数", type: 2 },
        { name: "值", type: 20, property: { formula_expression } },
      ],
      [{ 名称: "a", 数: 3 }],
    );
    const { items } = place.desk.data("appTableRecord.list", { path: place.path });
    expect((items as [{ fields: JsonObject }])[0].fields["值"]).toBe(value);
  });

  it("come in the form of the field that they refer to on request", () => {
    const place = tableWith(
      [
        { name: "名称", type: 1 },
        { name: "链接", type: 18, property: { table_name: "A" } },
        { name: "勾", type: 7 },
        { name: "公式", type: 20, property: { formula_expression: "[勾]" } },
        { name: "查找", type: 19, property: { link: "链接", field: "勾" } },
      ],
      [{ 名称: "a", 勾: true, 链接: [0] }],
    );
    const at = { path: { ...place.path, record_id: place.table.record_ids[0] ?? "" } };
    expect(place.desk.data("appTableRecord.get", at)).toMatchObject({
      record: { fields: { 公式: "true", 查找: "true" } },
    });
    expect(place.desk.data("appTableRecord.get", { ...at, query: { display_formula_ref: true } })).toMatchObject({
      record: { fields: { 公式: true, 查找: [true] } },
    });
  });

  it("end where formulas refer to each other", () => {
    const { desk, path, table } = tableWith(
      [
        { name: "名称", type: 1 },
        { name: "甲", type: 20 },
        { name: "乙", type: 20, property: { formula_expression: "[甲]+1" } },
      ],
      [{ 名称: "a" }],
    );
    const refers = `bitable::$table[${path.table_id}].$field[${table.field_ids["乙"] ?? ""}]+1`;
    desk.data("appTableField.update", {
      path: { ...path, field_id: table.field_ids["甲"] ?? "" },
      body: { field_name: "甲", type: 20, property: { formula_expression: refers } },
    });
    expect(desk.data("appTableRecord.list", { path })["items"]).toHaveLength(1);
  });
});
