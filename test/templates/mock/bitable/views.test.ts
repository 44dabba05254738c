import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { monday } from "./desk.ts";
import { listed, tableWith, type Place } from "./place.ts";

function plain(): Place {
  const options = [{ name: "开" }, { name: "关" }];
  return tableWith(
    [
      { name: "名称", type: 1 },
      { name: "数", type: 2 },
      { name: "选", type: 3, property: { options } },
      { name: "多", type: 4, property: { options } },
      { name: "日", type: 5 },
      { name: "勾", type: 7 },
      { name: "人", type: 11 },
    ],
    [
      { 名称: "苹果", 数: 1, 选: "开", 多: ["开"], 日: monday, 勾: true, 人: [{ id: "ou_a" }] },
      {
        名称: "香蕉",
        数: 2,
        选: "关",
        多: ["开", "关"],
        日: monday - 86_400_000,
        人: [{ id: "ou_a" }, { id: "ou_b" }],
      },
      { 名称: "苹果派", 数: 3 },
    ],
  );
}

describe("a view", () => {
  it("is created, listed, read, renamed and deleted", () => {
    const { desk, path } = plain();
    const made = desk.data("appTableView.create", { path, body: { view_name: "看板", view_type: "kanban" } });
    const { view_id } = made["view"] as { view_id: string };
    expect(made["view"]).toEqual({
      view_id: expect.stringMatching(/^vew\w{7}$/),
      view_name: "看板",
      view_type: "kanban",
    });
    const at = { ...path, view_id };
    expect(desk.data("appTableView.get", { path: at })).toEqual({
      view: {
        view_id,
        view_name: "看板",
        view_type: "kanban",
        property: { filter_info: { condition_omitted: true, conditions: [], conjunction: "and" }, hidden_fields: null },
      },
    });
    desk.data("appTableView.patch", { path: at, body: { view_name: "新" } });
    expect(desk.data("appTableView.list", { path })).toMatchObject({
      total: 2,
      items: [{}, { view_id, view_name: "新" }],
    });
    desk.data("appTableView.delete", { path: at });
    expect(desk.code("appTableView.get", { path: at })).toBe(1254042);
  });

  it.each<[JsonObject, number]>([
    [{ view_name: "表格", view_type: "grid" }, 1254020],
    [{ view_name: "", view_type: "grid" }, 1254021],
    [{ view_name: "a[b]", view_type: "grid" }, 1254022],
    [{ view_name: "x".repeat(101), view_type: "grid" }, 1254022],
    [{ view_name: "新", view_type: "list" }, 1254019],
  ])("is not made from %j", (body, code) => {
    const { desk, path } = plain();
    expect(desk.code("appTableView.create", { path, body })).toBe(code);
  });

  it("is one of at most 200", () => {
    const { desk, path } = plain();
    for (let count = 1; count < 200; count += 1) {
      desk.call("appTableView.create", { path, body: { view_name: `v${String(count)}`, view_type: "grid" } });
    }
    expect(desk.code("appTableView.create", { path, body: { view_name: "新", view_type: "grid" } })).toBe(1254101);
  });

  it("stays where it is the last", () => {
    const { desk, path, table } = plain();
    expect(desk.code("appTableView.delete", { path: { ...path, view_id: table.view_id } })).toBe(1254023);
  });

  it.each<[JsonObject, number]>([
    [{ view_name: "" }, 1254021],
    [{ property: { hidden_fields: ["fldNOTHERE"] } }, 1254044],
    [{ property: { hidden_fields: [1] } }, 1254001],
    [
      {
        property: {
          filter_info: { conjunction: "and", conditions: [{ field_id: "fldNOTHERE", operator: "is", value: '["a"]' }] },
        },
      },
      1254044,
    ],
    [{ property: { filter_info: { conjunction: "and", conditions: ["a"] } } }, 1254001],
  ])("is not changed to %j", (body, code) => {
    const { desk, path, table } = plain();
    expect(desk.code("appTableView.patch", { path: { ...path, view_id: table.view_id }, body })).toBe(code);
  });

  it.each([
    ["like", '["a"]'],
    ["is", undefined],
    ["is", "a"],
    ["is", "{}"],
  ])("has no condition “%s” with %s", (operator, value) => {
    const { desk, path, table } = plain();
    const condition = { field_id: table.field_ids["名称"] ?? "", operator, ...(value === undefined ? {} : { value }) };
    const body = { property: { filter_info: { conjunction: "and", conditions: [condition] } } };
    expect(desk.code("appTableView.patch", { path: { ...path, view_id: table.view_id }, body })).toBe(1254018);
  });

  it("leaves out a condition that the page of reading a view does not have, and says so", () => {
    const { desk, path, table } = plain();
    const condition = { field_id: table.field_ids["数"] ?? "", operator: "isGreaterEqual", value: '["2"]' };
    const at = { ...path, view_id: table.view_id };
    const body = { property: { filter_info: { conjunction: "and", conditions: [condition] } } };
    expect(desk.data("appTableView.patch", { path: at, body })).toMatchObject({
      view: { property: { filter_info: { condition_omitted: null, conditions: [condition] } } },
    });
    expect(desk.data("appTableView.get", { path: at })).toMatchObject({
      view: { property: { filter_info: { condition_omitted: true, conditions: [] } } },
    });
  });

  it("does not hide the index field", () => {
    const { desk, path, table } = plain();
    const body = { property: { hidden_fields: [table.field_ids["名称"] ?? ""] } };
    expect(desk.call("appTableView.patch", { path: { ...path, view_id: table.view_id }, body })).toMatchObject({
      kind: "failure",
      codes: [1254012, 1254001],
    });
  });

  it.each([
    ["vewNOTHERE", 1254042],
    ["nope", 1254005],
  ])("that is called %s does not exist", (view_id, code) => {
    const { desk, path } = plain();
    expect(desk.code("appTableView.get", { path: { ...path, view_id } })).toBe(code);
    expect(desk.code("appTableView.patch", { path: { ...path, view_id }, body: {} })).toBe(code);
    expect(desk.code("appTableView.delete", { path: { ...path, view_id } })).toBe(code);
    expect(desk.code("appTableRecord.list", { path, query: { view_id } })).toBe(code);
  });
});

describe("the records of a view", () => {
  function through(
    conditions: readonly (readonly [field: string, operator: string, value?: unknown])[],
    conjunction = "and",
  ): unknown[] {
    const place = plain();
    const { desk, path, table } = place;
    const list = conditions.map(([field, operator, value]) => ({
      field_id: table.field_ids[field] ?? "",
      operator,
      ...(value === undefined ? {} : { value: JSON.stringify(value) }),
    }));
    const at = { ...path, view_id: table.view_id };
    const body = { property: { filter_info: { conjunction, conditions: list } } };
    const { view } = desk.data("appTableView.patch", { path: at, body });
    expect(view).toMatchObject({ property: { filter_info: { conjunction, conditions: list } } });
    const known = conditions.every(([, operator]) => operator !== "isGreaterEqual");
    if (known) expect(desk.data("appTableView.get", { path: at })).toEqual({ view });
    return listed(place, { view_id: table.view_id });
  }

  it.each<[string, string, unknown, string[]]>([
    ["名称", "is", ["苹果"], ["苹果"]],
    ["名称", "isNot", ["苹果"], ["香蕉", "苹果派"]],
    ["名称", "contains", ["苹果"], ["苹果", "苹果派"]],
    ["名称", "doesNotContain", ["苹果"], ["香蕉"]],
    ["选", "isEmpty", undefined, ["苹果派"]],
    ["选", "isNotEmpty", undefined, ["苹果", "香蕉"]],
    ["选", "is", ["开"], ["苹果"]],
    ["多", "contains", ["关"], ["香蕉"]],
    ["多", "is", ["开", "关"], ["香蕉"]],
    ["数", "is", ["2"], ["香蕉"]],
    ["数", "isGreater", ["1"], ["香蕉", "苹果派"]],
    ["数", "isGreaterEqual", ["2"], ["香蕉", "苹果派"]],
    ["数", "isLess", ["2"], ["苹果"]],
    ["数", "isLessEqual", ["2"], ["苹果", "香蕉"]],
    ["日", "is", ["Today"], ["苹果"]],
    ["日", "is", ["Yesterday"], ["香蕉"]],
    ["日", "is", ["ExactDate", String(monday + 3_600_000)], ["苹果"]],
    ["日", "isLess", ["ExactDate", String(monday)], ["香蕉"]],
    ["勾", "is", ["true"], ["苹果"]],
    ["勾", "is", ["false"], ["香蕉", "苹果派"]],
    ["人", "contains", ["ou_b"], ["香蕉"]],
  ])("are those whose %s %s %j", (field, operator, value, names) => {
    expect(through([[field, operator, value]])).toEqual(names);
  });

  it("are those that fulfil all conditions, or any", () => {
    expect(
      through([
        ["名称", "contains", ["苹果"]],
        ["数", "isGreater", ["1"]],
      ]),
    ).toEqual(["苹果派"]);
    expect(
      through(
        [
          ["名称", "is", ["香蕉"]],
          ["数", "isGreater", ["2"]],
        ],
        "or",
      ),
    ).toEqual(["香蕉", "苹果派"]);
  });

  it("are all where a filter or a sort is given", () => {
    const place = plain();
    const { desk, path, table } = place;
    const condition = { field_id: table.field_ids["数"] ?? "", operator: "isEmpty" };
    const body = { property: { filter_info: { conjunction: "and", conditions: [condition] } } };
    desk.data("appTableView.patch", { path: { ...path, view_id: table.view_id }, body });
    expect(listed(place, { view_id: table.view_id })).toEqual([]);
    expect(listed(place, { view_id: table.view_id, sort: '["数 DESC"]' })).toEqual(["苹果派", "香蕉", "苹果"]);
    expect(listed(place, { view_id: table.view_id, filter: "CurrentValue.[数]>2" })).toEqual(["苹果派"]);
  });

  it("follow when the field of a condition is deleted", () => {
    const place = plain();
    const { desk, path, table } = place;
    const field_id = table.field_ids["数"] ?? "";
    const body = { property: { filter_info: { conjunction: "and", conditions: [{ field_id, operator: "isEmpty" }] } } };
    desk.data("appTableView.patch", { path: { ...path, view_id: table.view_id }, body });
    desk.data("appTableField.delete", { path: { ...path, field_id } });
    expect(listed(place, { view_id: table.view_id })).toHaveLength(3);
  });
});
