import { describe, expect, it } from "vitest";
import { demoWish } from "../../../../templates/mock/src/bitable/system.ts";
import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { deskOf } from "./desk.ts";
import { listed, numbered, placeIn, tableWith } from "./place.ts";

describe("a list of records", () => {
  it("comes in pages of 20, or as many as are asked for", () => {
    const place = numbered(45);
    const { desk, path } = place;
    const names: unknown[] = [];
    let query: JsonObject = {};
    for (const [size, more] of [
      [20, true],
      [20, true],
      [5, false],
    ] as const) {
      const page = desk.data("appTableRecord.list", { path, query });
      expect(page["items"]).toHaveLength(size);
      expect(page).toMatchObject({ has_more: more, total: 45 });
      names.push(...(page["items"] as { fields: JsonObject }[]).map(({ fields }) => fields["名称"]));
      query = { page_token: page["page_token"] ?? "" };
    }
    expect(names).toEqual(Array.from({ length: 45 }, (_, index) => `r${String(index)}`));
    expect(desk.data("appTableRecord.list", { path, query })).toMatchObject({
      items: [],
      has_more: false,
      page_token: "",
    });
    expect(listed(place, { page_size: 44 })).toHaveLength(44);
  });

  it("goes on behind a record, whatever was created or deleted meanwhile", () => {
    const place = numbered(10);
    const { desk, path, table } = place;
    const { page_token = "" } = desk.data("appTableRecord.list", { path, query: { page_size: 4 } });
    desk.data("appTableRecord.batchDelete", {
      path,
      body: { records: [table.record_ids[0] ?? "", table.record_ids[5] ?? ""] },
    });
    desk.data("appTableRecord.create", { path, body: { fields: { 名称: "new" } } });
    expect(listed(place, { page_token })).toEqual(["r4", "r6", "r7", "r8", "r9", "new"]);
    expect(listed(place, { page_token, sort: '["名称 DESC"]' })).toEqual(["r2", "r1", "new"]);
    expect(listed(place, { page_token, filter: "CurrentValue.[数]<5" })).toEqual(["r4", "r7", "r8", "r9"]);
  });

  it.each([
    [{ page_token: "recNOTHERE" }, 1254010],
    [{ page_token: "__proto__" }, 1254010],
    [{ page_size: 0 }, 1254010],
    [{ field_names: "名称" }, 1254024],
    [{ field_names: '{"a":1}' }, 1254024],
    [{ field_names: "[1]" }, 1254024],
    [{ field_names: '["无"]' }, 1254024],
    [{ sort: "名称 DESC" }, 1254016],
    [{ sort: '["名称"]' }, 1254016],
    [{ sort: '["名称 UP"]' }, 1254016],
    [{ sort: '["无 DESC"]' }, 1254045],
    [{ sort: `["${"名".repeat(1000)} DESC"]` }, 1254108],
    [{ filter: "CurrentValue.[名称]=" }, 1254018],
    [{ filter: 'CurrentValue.[无]="a"' }, 1254018],
    [{ filter: `CurrentValue.[名称]="${"a".repeat(2000)}"` }, 1254107],
  ])("refuses %j", (query, code) => {
    const { desk, path } = numbered();
    expect(desk.code("appTableRecord.list", { path, query })).toBe(code);
  });

  it("does not take the page token of a record that was deleted", () => {
    const { desk, path, table } = numbered();
    const [record_id = ""] = table.record_ids;
    desk.data("appTableRecord.delete", { path: { ...path, record_id } });
    expect(desk.code("appTableRecord.list", { path, query: { page_token: record_id } })).toBe(1254010);
  });

  it("holds only the fields that are asked for", () => {
    const { desk, path } = numbered(1);
    expect(desk.data("appTableRecord.list", { path, query: { field_names: '["数"]' } })["items"]).toEqual([
      { record_id: expect.any(String), fields: { 数: "0" } },
    ]);
    expect(desk.data("appTableRecord.list", { path, query: { field_names: "[]" } })["items"]).toMatchObject([
      { fields: { 名称: "r0", 数: "0" } },
    ]);
  });

  it("is sorted, by several fields, empty cells last", () => {
    const place = tableWith(
      [
        { name: "名称", type: 1 },
        { name: "a b", type: 2 },
      ],
      [{ 名称: "x", "a b": 10 }, { 名称: "y", "a b": 9 }, { 名称: "x", "a b": 9 }, { 名称: "z" }],
    );
    const order = (sort: string): unknown[] => {
      const { items } = place.desk.data("appTableRecord.list", { path: place.path, query: { sort } });
      return (items as { record_id: string }[]).map(({ record_id }) => place.table.record_ids.indexOf(record_id));
    };
    expect(order('["a b ASC"]')).toEqual([1, 2, 0, 3]);
    expect(order('["a b DESC"]')).toEqual([0, 1, 2, 3]);
    expect(order('["名称 ASC","a b ASC"]')).toEqual([2, 0, 1, 3]);
    expect(order("[]")).toEqual([0, 1, 2, 3]);
  });

  it("is not sorted where the table has links or formulas", () => {
    const { desk, path } = tableWith([
      { name: "名称", type: 1 },
      { name: "式", type: 20 },
    ]);
    expect(desk.code("appTableRecord.list", { path, query: { sort: '["名称 DESC"]' } })).toBe(1254016);
  });

  it.each([
    ["CurrentValue.[数]>=5", 1],
    ['CurrentValue.[名称]="r3"', 1],
    ['CurrentValue.[名称].contains("r")&&CurrentValue.[数]=0', 1],
    ["CurrentValue.[日]=TODAY()", 0],
    ['NOT(CurrentValue.[日]="")', 0],
    ['CurrentValue.[日]=""', 6],
  ])("is filtered by %s", (filter, count) => {
    expect(listed(numbered(6), { filter })).toHaveLength(count);
  });

  it("is filtered by cells of all types", () => {
    const desk = deskOf();
    const place = placeIn(desk, desk.base(demoWish));
    const found = (filter: string): unknown[] => listed(place, { filter }, "任务名称");
    expect(found('CurrentValue.[状态]="进行中"')).toEqual(["搭建页面"]);
    expect(found('CurrentValue.[标签]="前端"')).toEqual(["搭建页面"]);
    expect(found('CurrentValue.[标签].contains("文档")')).toEqual(["整理需求", "编写接口"]);
    expect(found('CurrentValue.[负责人]="陈大文"')).toEqual(["编写接口"]);
    expect(found("CurrentValue.[紧急]=1")).toEqual(["整理需求"]);
    expect(found('CurrentValue.[电话]="+8610000001"')).toEqual(["整理需求"]);
    expect(found('CurrentValue.[链接]="需求列表"')).toEqual(["整理需求"]);
    expect(found('CurrentValue.[附件].contains("needs")')).toEqual(["整理需求"]);
    expect(found('CurrentValue.[前置任务]="整理需求"')).toEqual(["搭建页面"]);
    expect(found('CurrentValue.[所属项目]="官网改版"')).toEqual(["整理需求", "搭建页面"]);
    expect(found("CurrentValue.[双倍工时]>10")).toEqual(["搭建页面", "编写接口"]);
    expect(found("CurrentValue.[工时]=3.5")).toEqual(["整理需求"]);
    expect(found('CurrentValue.[截止日期]=TODATE("2026-01-05")')).toEqual(["整理需求"]);
    expect(found("CurrentValue.[创建时间]=TODAY()")).toHaveLength(3);
    expect(found('CurrentValue.[创建人]="林晓雨"')).toHaveLength(3);
    expect(found('CurrentValue.[编号]="T-002"')).toEqual(["搭建页面"]);
  });
});
