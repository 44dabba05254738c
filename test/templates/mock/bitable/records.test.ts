import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { monday } from "./desk.ts";
import { numbered, tableWith } from "./place.ts";

describe("a record", () => {
  it("is created, read, changed and deleted", () => {
    const { desk, path } = numbered(0);
    const { weight } = desk.state;
    const { record } = desk.data("appTableRecord.create", { path, body: { fields: { 名称: "a", 数: 1 } } });
    expect(record).toEqual({ record_id: expect.stringMatching(/^rec\w{7}$/), fields: { 名称: "a", 数: 1 } });
    const { record_id } = record as { record_id: string };
    const at = { ...path, record_id };
    expect(desk.data("appTableRecord.update", { path: at, body: { fields: { 数: 2 } } })).toEqual({
      record: { record_id, fields: { 数: 2 } },
    });
    expect(desk.data("appTableRecord.get", { path: at })).toEqual({
      record: { record_id, fields: { 名称: "a", 数: "2" } },
    });
    desk.data("appTableRecord.update", { path: at, body: { fields: { 名称: null } } });
    expect(desk.data("appTableRecord.get", { path: at })).toEqual({ record: { record_id, fields: { 数: "2" } } });
    expect(desk.data("appTableRecord.delete", { path: at })).toEqual({ record_id, deleted: true });
    expect(desk.code("appTableRecord.get", { path: at })).toBe(1254043);
    expect(desk.state.weight).toBe(weight);
  });

  it.each([
    ["recNOTHERE", 1254043],
    ["nope", 1254006],
    ["__proto__", 1254006],
  ])("that is called %s does not exist", (record_id, code) => {
    const { desk, path } = numbered();
    const body = { fields: {} };
    expect(desk.code("appTableRecord.get", { path: { ...path, record_id } })).toBe(code);
    expect(desk.code("appTableRecord.update", { path: { ...path, record_id }, body })).toBe(code);
    expect(desk.code("appTableRecord.delete", { path: { ...path, record_id } })).toBe(code);
    expect(desk.code("appTableRecord.batchUpdate", { path, body: { records: [{ record_id, fields: {} }] } })).toBe(
      code,
    );
    expect(desk.code("appTableRecord.batchDelete", { path, body: { records: [record_id] } })).toBe(code);
  });

  it.each([["无"], ["__proto__"], ["constructor"]])("has no field “%s”", (name) => {
    const { desk, path, table } = numbered();
    const fields = JSON.parse(`{ ${JSON.stringify(name)}: "x" }`) as JsonObject;
    expect(desk.code("appTableRecord.create", { path, body: { fields } })).toBe(1254045);
    const at = { ...path, record_id: table.record_ids[0] ?? "" };
    expect(desk.code("appTableRecord.update", { path: at, body: { fields } })).toBe(1254045);
  });

  it("can have a field that is called __proto__", () => {
    const { desk, path } = tableWith([{ name: "__proto__", type: 1 }]);
    const fields = JSON.parse('{ "__proto__": "x" }') as JsonObject;
    desk.data("appTableRecord.create", { path, body: { fields } });
    const { items } = desk.data("appTableRecord.list", { path });
    expect(JSON.stringify(items)).toContain('"fields":{"__proto__":"x"}');
  });

  it("is one of at most 20,000", () => {
    const { desk, path } = numbered(20_000);
    expect(desk.code("appTableRecord.create", { path, body: { fields: {} } })).toBe(1254103);
    expect(desk.code("appTableRecord.batchCreate", { path, body: { records: [{ fields: {} }] } })).toBe(1254103);
  });

  it("is refused where all records hold too much", () => {
    const { desk, path } = numbered();
    desk.state.weight = 199_999_999;
    expect(desk.code("appTableRecord.create", { path, body: { fields: { 名称: "x".repeat(100) } } })).toBe(1254102);
  });
});

describe("events", () => {
  it("say which cells were what", () => {
    const { desk, path, table } = numbered(0);
    const made = desk.data("appTableRecord.create", {
      path,
      body: { fields: { 名称: "a", 数: 666 } },
      caller: { openId: "ou_a" },
    });
    const { record_id } = made["record"] as { record_id: string };
    const [text, number] = [table.field_ids["名称"], table.field_ids["数"]];
    const cells = [
      { field_id: text, field_value: '[{"type":"text","text":"a"}]' },
      { field_id: number, field_value: "666" },
    ];
    desk.at(monday + 2000);
    desk.data("appTableRecord.update", { path: { ...path, record_id }, body: { fields: { 数: null } } });
    desk.data("appTableRecord.delete", { path: { ...path, record_id } });
    expect(desk.events).toMatchObject([
      {
        type: "drive.file.bitable_record_changed_v1",
        event: {
          file_type: "bitable",
          file_token: path.app_token,
          table_id: path.table_id,
          operator_id: { open_id: "ou_a" },
          action_list: [{ action: "record_added", record_id, after_value: cells }],
        },
      },
      { event: { action_list: [{ action: "record_edited", record_id, before_value: [cells[1]], after_value: [] }] } },
      { event: { action_list: [{ action: "record_deleted", record_id, before_value: [cells[0]] }] } },
    ]);
  });

  it("say nothing of what failed", () => {
    const { desk, path } = numbered();
    desk.code("appTableRecord.create", { path, body: { fields: { 数: "x" } } });
    expect(desk.events).toEqual([]);
  });
});
