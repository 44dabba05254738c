import { describe, expect, it } from "vitest";
import { demoWish, type BaseWish } from "../../../../templates/mock/src/bitable/system.ts";
import { deskOf } from "./desk.ts";
import { placeIn } from "./place.ts";

describe("a wish", () => {
  it("for nothing gets a base with one table", () => {
    const desk = deskOf();
    const { base, path } = placeIn(desk, desk.base());
    expect(base.tables).toMatchObject([{ name: "数据表", record_ids: [] }]);
    expect(desk.data("appTableField.list", { path })["items"]).toMatchObject([{ field_name: "多行文本", type: 1 }]);
  });

  it("answers the IDs of all that it made", () => {
    const desk = deskOf();
    const { base, path, table } = placeIn(desk, desk.base(demoWish));
    const tables = desk.data("appTable.list", { path })["items"];
    expect(tables).toMatchObject(base.tables.map(({ table_id, name }) => ({ table_id, name })));
    const views = desk.data("appTableView.list", { path })["items"] as { view_id: string; view_name: string }[];
    expect(Object.fromEntries(views.map((view) => [view.view_name, view.view_id]))).toEqual(table.view_ids);
    expect(desk.data("appTableRecord.list", { path })["items"]).toMatchObject(
      table.record_ids.map((record_id) => ({ record_id })),
    );
  });

  it.each<[string, BaseWish]>([
    ["a name twice", { tables: [{ name: "A" }, { name: "A" }] }],
    ["an index of another type", { tables: [{ name: "A", fields: [{ name: "a", type: 4 }] }] }],
    [
      "a type that there is not",
      {
        tables: [
          {
            name: "A",
            fields: [
              { name: "a", type: 1 },
              { name: "b", type: 99 },
            ],
          },
        ],
      },
    ],
    [
      "a link to nowhere",
      {
        tables: [
          {
            name: "A",
            fields: [
              { name: "a", type: 1 },
              { name: "b", type: 18 },
            ],
          },
        ],
      },
    ],
    [
      "a lookup of nothing",
      {
        tables: [
          {
            name: "A",
            fields: [
              { name: "a", type: 1 },
              { name: "b", type: 19 },
            ],
          },
        ],
      },
    ],
    ["a field that there is not", { tables: [{ name: "A", records: [{ b: 1 }] }] }],
    ["a value that does not fit", { tables: [{ name: "A", records: [{ 多行文本: "x" }, { 多行文本: 1 }] }] }],
    [
      "a record that there is not",
      {
        tables: [
          {
            name: "A",
            fields: [
              { name: "a", type: 1 },
              { name: "b", type: 18, property: { table_name: "A" } },
            ],
            records: [{ b: [7] }],
          },
        ],
      },
    ],
  ])("for %s is refused, and nothing stays", (_, wish) => {
    const desk = deskOf();
    const before = JSON.stringify(desk.state);
    expect(() => desk.base(wish)).toThrow(/./);
    expect(JSON.stringify(desk.state)).toBe(before);
  });

  it("is one of at most 1,000", () => {
    const desk = deskOf();
    for (let count = 0; count < 1000; count += 1) desk.base();
    expect(() => desk.base()).toThrow("the mock keeps at most 1000 bases");
  });
});
