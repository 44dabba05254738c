import { describe, expect, it } from "vitest";
import { demoWish } from "../../../../templates/mock/src/bitable/system.ts";
import { deskOf } from "./desk.ts";
import { placeIn, tableWith } from "./place.ts";

const query = { user_id_type: "open_id" };

function base() {
  const desk = deskOf();
  return { desk, path: { app_token: desk.base({ tables: [{ name: "一" }] }).app_token } };
}

describe("a table", () => {
  it("is created, listed and deleted", () => {
    const { desk, path } = base();
    const { table_id } = desk.data("appTable.create", { path, query, body: { table: { name: " 二 " } } });
    expect(desk.data("appTable.list", { path }).items).toMatchObject([{ name: "一" }, { name: "二", table_id }]);
    desk.data("appTable.delete", { path: { ...path, table_id: String(table_id) } });
    expect(desk.data("appTable.list", { path })).toMatchObject({ total: 1, has_more: false, items: [{ name: "一" }] });
  });

  it("begins with a text field and a grid", () => {
    const { desk, path } = base();
    const { table_id } = desk.data("appTable.create", { path, query, body: { table: { name: "二" } } });
    const at = { ...path, table_id: String(table_id) };
    expect(desk.data("appTableField.list", { path: at }).items).toMatchObject([{ type: 1 }]);
    expect(desk.data("appTableView.list", { path: at }).items).toMatchObject([{ view_type: "grid" }]);
    expect(desk.data("appTableRecord.list", { path: at })).toMatchObject({ items: [], total: 0, page_token: "" });
  });

  it("begins with the fields that newer pages let a call name", () => {
    const { desk, path } = base();
    const fields = [
      { field_name: "名称", type: 1 },
      { field_name: "状态", type: 3, property: { options: [{ name: "a" }] } },
    ];
    const body = { table: { name: "二", default_view_name: "全部", fields } };
    const made = desk.data("appTable.create", { path, query, body });
    const at = { ...path, table_id: String(made["table_id"]) };
    expect(desk.data("appTableField.list", { path: at }).items).toMatchObject([
      { field_name: "名称" },
      { field_name: "状态", property: { options: [{ name: "a", color: 0 }] } },
    ]);
    expect(made["field_id_list"]).toHaveLength(2);
    expect(desk.data("appTableView.list", { path: at }).items).toMatchObject([
      { view_name: "全部", view_id: made["default_view_id"] },
    ]);
  });

  it.each([
    [{ name: "一" }, 1254013],
    [{ name: "" }, 1254007],
    [{ name: "a:b" }, 1254001],
    [{ name: "x".repeat(101) }, 1254001],
    [{ name: "新", fields: [{ field_name: "a", type: 4 }] }, 1254001],
    [
      {
        name: "新",
        fields: [
          { field_name: "a", type: 1 },
          { field_name: "a", type: 1 },
        ],
      },
      1254001,
    ],
  ])("is not made from %j", (table, code) => {
    const { desk, path } = base();
    expect(desk.code("appTable.create", { path, query, body: { table } })).toBe(code);
  });

  it("is made with others, all or none", () => {
    const { desk, path } = base();
    const made = desk.data("appTable.batchCreate", { path, query, body: { tables: [{ name: "二" }, { name: "三" }] } });
    expect(desk.data("appTable.list", { path }).items).toMatchObject([
      { name: "一" },
      ...(made["table_ids"] as string[]).map((table_id) => ({ table_id })),
    ]);
    expect(desk.code("appTable.batchCreate", { path, query, body: { tables: [{ name: "四" }, { name: "四" }] } })).toBe(
      1254013,
    );
    expect(desk.code("appTable.batchCreate", { path, query, body: { tables: [] } })).toBe(1254007);
    expect(desk.data("appTable.list", { path })["total"]).toBe(3);
  });

  it("is one of at most 300", () => {
    const { desk, path } = base();
    const tables = Array.from({ length: 299 }, (_, index) => ({ name: `t${String(index)}` }));
    desk.data("appTable.batchCreate", { path, query, body: { tables } });
    expect(desk.code("appTable.create", { path, query, body: { table: { name: "新" } } })).toBe(1254100);
    expect(desk.code("appTable.batchCreate", { path, query, body: { tables: [{ name: "新" }] } })).toBe(1254100);
  });

  it("is renamed; an empty or equal name changes nothing", () => {
    const { desk, path, table } = tableWith([{ name: "名称", type: 1 }]);
    expect(desk.data("appTable.patch", { path, body: { name: "C" } })).toEqual({ name: "C" });
    const before = JSON.stringify(desk.state);
    expect(desk.data("appTable.patch", { path, body: { name: "" } })).toEqual({ name: "C" });
    expect(desk.data("appTable.patch", { path, body: { name: "C" } })).toEqual({ name: "C" });
    expect(desk.data("appTable.patch", { path, body: {} })).toEqual({ name: "C" });
    expect(JSON.stringify(desk.state)).toBe(before);
    expect(desk.code("appTable.patch", { path, body: { name: "B" } })).toBe(1254013);
    expect(table.name).toBe("A");
  });

  it("stays where it is the last", () => {
    const { desk, path } = base();
    const [{ table_id }] = desk.data("appTable.list", { path }).items as [{ table_id: string }];
    expect(desk.code("appTable.delete", { path: { ...path, table_id } })).toBe(1254034);
    expect(desk.code("appTable.batchDelete", { path, body: { table_ids: [table_id, table_id] } })).toBe(1254034);
  });

  it("is deleted with others, all or none", () => {
    const { desk, base: made, path } = tableWith([{ name: "名称", type: 1 }]);
    const [first, second] = made.tables.map(({ table_id }) => table_id);
    const { table_id } = desk.data("appTable.create", { path, query, body: { table: { name: "C" } } });
    expect(desk.code("appTable.batchDelete", { path, body: { table_ids: [first ?? "", "tblNOTHERE0000000"] } })).toBe(
      1254041,
    );
    expect(desk.code("appTable.batchDelete", { path, body: { table_ids: [] } })).toBe(1254007);
    desk.data("appTable.batchDelete", { path, body: { table_ids: [first ?? "", second ?? ""] } });
    expect(desk.data("appTable.list", { path }).items).toMatchObject([{ table_id }]);
  });

  it("takes the fields that link to it along", () => {
    const desk = deskOf();
    const { base: made, path } = placeIn(desk, desk.base(demoWish));
    const [, projects] = made.tables;
    const names = (): unknown[] =>
      (desk.data("appTableField.list", { path, query: { page_size: 100 } }).items as { field_name: string }[]).map(
        (field) => field.field_name,
      );
    expect(names()).toContain("所属项目");
    desk.data("appTable.delete", { path: { ...path, table_id: projects?.table_id ?? "" } });
    expect(names()).not.toContain("所属项目");
    expect(desk.data("appTableRecord.list", { path })["total"]).toBe(3);
  });

  it("frees what its records held", () => {
    const { desk, path } = tableWith([{ name: "名称", type: 1 }], [{ 名称: "x".repeat(1000) }]);
    expect(desk.state.weight).toBeGreaterThan(1000);
    desk.data("appTable.delete", { path });
    expect(desk.state.weight).toBeLessThan(1000);
  });

  it("is not made where the mock keeps too much already", () => {
    const { desk, path } = base();
    desk.state.weight = 199_999_999;
    expect(desk.code("appTable.create", { path, query, body: { table: { name: "x".repeat(100) } } })).toBe(1254102);
  });

  it.each([
    ["tblNOTHERE0000000", 1254041],
    ["nope", 1254004],
    ["vewTpR1urY", 1254004],
  ])("that is called %s does not exist", (table_id, code) => {
    const { desk, path } = base();
    expect(desk.code("appTable.delete", { path: { ...path, table_id } })).toBe(code);
    expect(desk.code("appTable.patch", { path: { ...path, table_id }, body: { name: "x" } })).toBe(code);
    expect(desk.code("appTableRecord.list", { path: { ...path, table_id } })).toBe(code);
    expect(desk.code("appTableField.list", { path: { ...path, table_id } })).toBe(code);
    expect(desk.code("appTableView.list", { path: { ...path, table_id } })).toBe(code);
  });
});

describe("a list of tables", () => {
  it("comes in pages", () => {
    const { desk, path } = base();
    const tables = Array.from({ length: 24 }, (_, index) => ({ name: `t${String(index)}` }));
    desk.data("appTable.batchCreate", { path, query, body: { tables } });
    const first = desk.data("appTable.list", { path });
    expect(first).toMatchObject({ has_more: true, total: 25 });
    expect(first["items"]).toHaveLength(20);
    const second = desk.data("appTable.list", { path, query: { page_token: first["page_token"] ?? "" } });
    expect(second).toMatchObject({ has_more: false, total: 25 });
    expect(second["items"]).toHaveLength(5);
  });

  it.each([[{ page_token: "tblNOTHERE0000000" }], [{ page_size: 0 }], [{ page_size: -3 }]])("refuses %j", (wrong) => {
    const { desk, path } = base();
    expect(desk.code("appTable.list", { path, query: wrong })).toBe(1254010);
  });
});
