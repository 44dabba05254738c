import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { tableWith } from "./place.ts";
import { fieldsOf, twoFields } from "./table-fields.ts";

describe("a field", () => {
  it.each<[number, JsonObject | undefined, Json]>([
    [1, undefined, null],
    [2, undefined, { formatter: "0.0" }],
    [2, { formatter: "¥0.00" }, { formatter: "¥0.00" }],
    [5, undefined, { auto_fill: false, date_formatter: "yyyy/MM/dd" }],
    [5, { date_formatter: "MM-dd", auto_fill: true }, { auto_fill: true, date_formatter: "MM-dd" }],
    [7, undefined, null],
    [11, undefined, { multiple: true }],
    [11, { multiple: false }, { multiple: false }],
    [13, undefined, null],
    [15, undefined, null],
    [17, undefined, null],
    [20, undefined, { formatter: "", formula_expression: "" }],
    [22, undefined, { location: { input_type: "not_limit" } }],
    [22, { location: { input_type: "only_mobile" } }, { location: { input_type: "only_mobile" } }],
    [1001, undefined, { date_formatter: "yyyy/MM/dd" }],
    [1002, { date_formatter: "yyyy-MM-dd" }, { date_formatter: "yyyy-MM-dd" }],
    [1003, undefined, null],
    [1004, undefined, null],
    [1005, undefined, { auto_serial: { type: "auto_increment_number" } }],
  ])("of type %i with %j has the property %j", (type, property, kept) => {
    const { desk, path } = twoFields();
    const body = { field_name: "新", type, ...(property === undefined ? {} : { property }) };
    const { field } = desk.data("appTableField.create", { path, body });
    expect(field).toEqual({ field_id: expect.stringMatching(/^fld\w{7}$/), field_name: "新", type, property: kept });
  });

  it("gets options with the colors of the guide", () => {
    const { desk, path } = twoFields();
    const options = [{ name: "a" }, { name: "b" }, { name: "c", color: 5 }, { name: "d" }];
    const { field } = desk.data("appTableField.create", {
      path,
      body: { field_name: "新", type: 3, property: { options } },
    });
    const made = (field as { property: { options: JsonObject[] } }).property.options;
    expect(made.map(({ name, color }) => [name, color])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 5],
      ["d", 6],
    ]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(4);
  });

  it.each<[JsonObject, number]>([
    [{ field_name: "数", type: 1 }, 1254014],
    [{ field_name: " ", type: 1 }, 1254028],
    [{ field_name: "a[b]", type: 1 }, 1254029],
    [{ field_name: "x".repeat(101), type: 1 }, 1254029],
    [{ field_name: "新", type: 6 }, 1254012],
    [{ field_name: "新", type: 19 }, 1254012],
    [{ field_name: "新", type: 1, property: { formatter: "0" } }, 1254080],
    [{ field_name: "新", type: 1, property: [] }, 1254080],
    [{ field_name: "新", type: 2, property: { formatter: "0,0" } }, 1254081],
    [{ field_name: "新", type: 2, property: { formatter: 1 } }, 1254081],
    [{ field_name: "新", type: 3, property: { options: {} } }, 1254082],
    [{ field_name: "新", type: 3, property: { options: [{ name: "a" }, { name: "a" }] } }, 1254082],
    [{ field_name: "新", type: 3, property: { options: [{ name: "a", color: 55 }] } }, 1254082],
    [{ field_name: "新", type: 3, property: { options: [{ name: "a", id: "optX" }] } }, 1254082],
    [{ field_name: "新", type: 3, property: { options: [{ name: "" }] } }, 1254026],
    [{ field_name: "新", type: 4, property: { options: ["a"] } }, 1254083],
    [{ field_name: "新", type: 4, property: { options: [{}] } }, 1254026],
    [{ field_name: "新", type: 5, property: { date_formatter: "yyyy" } }, 1254084],
    [{ field_name: "新", type: 5, property: { auto_fill: "yes" } }, 1254084],
    [{ field_name: "新", type: 7, property: { multiple: true } }, 1254085],
    [{ field_name: "新", type: 11, property: { multiple: 1 } }, 1254086],
    [{ field_name: "新", type: 15, property: { x: 1 } }, 1254087],
    [{ field_name: "新", type: 17, property: { x: 1 } }, 1254088],
    [{ field_name: "新", type: 18 }, 1254089],
    [{ field_name: "新", type: 18, property: { table_id: "tblNOTHERE0000000" } }, 1254089],
    [{ field_name: "新", type: 20, property: { formatter: "x" } }, 1254091],
    [{ field_name: "新", type: 20, property: { formula_expression: "1".repeat(10_001) } }, 1254091],
    [{ field_name: "新", type: 21, property: {} }, 1254092],
    [{ field_name: "新", type: 1001, property: { date_formatter: "" } }, 1254093],
    [{ field_name: "新", type: 1002, property: { date_formatter: "x" } }, 1254094],
    [{ field_name: "新", type: 1003, property: { x: 1 } }, 1254095],
    [{ field_name: "新", type: 1004, property: { x: 1 } }, 1254096],
    [{ field_name: "新", type: 1005, property: { auto_serial: { type: "other" } } }, 1254070],
    [{ field_name: "新", type: 1005, property: { auto_serial: { type: "custom" } } }, 1254070],
    [
      {
        field_name: "新",
        type: 1005,
        property: { auto_serial: { type: "custom", options: [{ type: "system_number", value: "10" }] } },
      },
      1254070,
    ],
    [
      {
        field_name: "新",
        type: 1005,
        property: { auto_serial: { type: "custom", options: [{ type: "__proto__", value: "1" }] } },
      },
      1254070,
    ],
    [{ field_name: "新", type: 22, property: { location: { input_type: "any" } } }, 1254070],
  ])("is not made from %j", (body, code) => {
    const { desk, path } = twoFields();
    expect(desk.code("appTableField.create", { path, body })).toBe(code);
  });

  it("is one of at most 300", () => {
    const wish = Array.from({ length: 300 }, (_, index) => ({ name: `f${String(index)}`, type: 1 }));
    const { desk, path } = tableWith(wish);
    expect(desk.code("appTableField.create", { path, body: { field_name: "新", type: 1 } })).toBe(1254105);
  });

  it("is changed as a whole: options that are not sent again are gone, with their values", () => {
    const options = [{ name: "a" }, { name: "b" }, { name: "c" }];
    const place = tableWith(
      [
        { name: "名称", type: 1 },
        { name: "选", type: 4, property: { options } },
      ],
      [{ 选: ["a", "c"] }, { 选: ["c"] }, { 选: ["b"] }],
    );
    const { desk, path, table } = place;
    const field_id = table.field_ids["选"] ?? "";
    const [a, b] = (fieldsOf(place)[1] as { property: { options: { id: string }[] } }).property.options;
    const sent = [{ id: a?.id ?? "", name: "a++" }, { id: b?.id ?? "", name: "b" }, { name: "z" }];
    const body = { field_name: "选", type: 4, property: { options: sent } };
    const { field } = desk.data("appTableField.update", { path: { ...path, field_id }, body });
    expect(field).toMatchObject({
      property: { options: [{ id: a?.id, name: "a++" }, { id: b?.id, name: "b" }, { name: "z" }] },
    });
    const { items } = desk.data("appTableRecord.list", { path });
    expect((items as { fields: JsonObject }[]).map((record) => record.fields["选"])).toEqual([
      ["a++"],
      undefined,
      ["b"],
    ]);
  });

  it.each<[JsonObject, number]>([
    [{ field_name: "数", type: 2 }, 1254606],
    [{ field_name: "名称", type: 2 }, 1254014],
    [{ field_name: "数", type: 19 }, 1254012],
    [{ field_name: "数", type: 21, property: {} }, 1254092],
    [{ field_name: "数", type: 3, property: { options: [{ id: "optX", name: "a" }] } }, 1254082],
  ])("is not changed to %j", (body, code) => {
    const { desk, path, table } = twoFields();
    expect(desk.code("appTableField.update", { path: { ...path, field_id: table.field_ids["数"] ?? "" }, body })).toBe(
      code,
    );
  });

  it("keeps what its new type can hold", () => {
    const place = twoFields();
    const { desk, path, table } = place;
    const at = { ...path, field_id: table.field_ids["数"] ?? "" };
    const values = (): unknown[] =>
      (desk.data("appTableRecord.list", { path })["items"] as { fields: JsonObject }[]).map(
        (record) => record.fields["数"],
      );
    desk.data("appTableField.update", { path: at, body: { field_name: "数", type: 1 } });
    expect(values()).toEqual(["1", undefined]);
    desk.data("appTableField.update", { path: at, body: { field_name: "数", type: 2 } });
    expect(values()).toEqual(["1", undefined]);
    desk.data("appTableField.update", { path: at, body: { field_name: "数", type: 7 } });
    expect(values()).toEqual([undefined, undefined]);
    desk.data("appTableField.update", { path: at, body: { field_name: "数", type: 1005 } });
    expect(values()).toEqual(["1", "2"]);
  });

  it("is renamed with its values", () => {
    const { desk, path, table } = twoFields();
    desk.data("appTableField.update", {
      path: { ...path, field_id: table.field_ids["数"] ?? "" },
      body: { field_name: "量", type: 2 },
    });
    expect(desk.data("appTableRecord.list", { path })["items"]).toMatchObject([{ fields: { 名称: "a", 量: "1" } }, {}]);
  });

  it("is deleted with its values", () => {
    const place = twoFields();
    const { desk, path, table } = place;
    const field_id = table.field_ids["数"] ?? "";
    expect(desk.data("appTableField.delete", { path: { ...path, field_id } })).toEqual({ field_id, deleted: true });
    expect(fieldsOf(place)).toHaveLength(1);
    expect(JSON.stringify(desk.state)).not.toContain(field_id);
  });

  it("stays where it is the index, and of a type that an index has", () => {
    const { desk, path, table } = twoFields();
    const at = { ...path, field_id: table.field_ids["名称"] ?? "" };
    expect(desk.code("appTableField.delete", { path: at })).toBe(1254012);
    expect(desk.code("appTableField.update", { path: at, body: { field_name: "名称", type: 4 } })).toBe(1254012);
    desk.data("appTableField.update", { path: at, body: { field_name: "名称", type: 13 } });
  });

  it.each([
    ["fldNOTHERE", 1254044],
    ["nope", 1254009],
    ["__proto__", 1254009],
  ])("that is called %s does not exist", (field_id, code) => {
    const { desk, path } = twoFields();
    expect(desk.code("appTableField.delete", { path: { ...path, field_id } })).toBe(code);
    expect(desk.code("appTableField.update", { path: { ...path, field_id }, body: { field_name: "a", type: 1 } })).toBe(
      code,
    );
  });

  it("takes a UUID as its key, and nothing else", () => {
    const { desk, path } = twoFields();
    const query = { client_token: "fe599b60-450f-46ff-b2ef-9f6675625b97" };
    desk.data("appTableField.create", { path, query, body: { field_name: "新", type: 1 } });
    expect(
      desk.code("appTableField.create", { path, query: { client_token: "1" }, body: { field_name: "别", type: 1 } }),
    ).toBe(1254037);
  });

  it("tells what was done to it", () => {
    const { desk, path } = twoFields();
    const { field } = desk.data("appTableField.create", {
      path,
      body: { field_name: "新", type: 2 },
      caller: { openId: "ou_a" },
    });
    const { field_id } = field as { field_id: string };
    desk.data("appTableField.update", { path: { ...path, field_id }, body: { field_name: "别", type: 2 } });
    desk.data("appTableField.delete", { path: { ...path, field_id } });
    expect(desk.events).toMatchObject([
      {
        type: "drive.file.bitable_field_changed_v1",
        event: {
          file_type: "bitable",
          file_token: path.app_token,
          table_id: path.table_id,
          operator_id: { open_id: "ou_a", union_id: "on_a", user_id: "a" },
          action_list: [
            {
              action: "field_added",
              field_id,
              after_value: { id: field_id, name: "新", type: 2, property: { formatter: "0.0" } },
            },
          ],
        },
      },
      {
        event: { action_list: [{ action: "field_edited", before_value: { name: "新" }, after_value: { name: "别" } }] },
      },
      { event: { action_list: [{ action: "field_deleted", before_value: { name: "别" } }] } },
    ]);
  });
});

describe("the weight of a base", () => {
  it("is what it was when all that was added is gone", () => {
    const { desk, path, table } = twoFields();
    const { weight } = desk.state;
    const { field } = desk.data("appTableField.create", { path, body: { field_name: "号", type: 1005 } });
    const { record } = desk.data("appTableRecord.create", { path, body: { fields: { 名称: "c" } } });
    expect(desk.state.weight).toBeGreaterThan(weight);
    desk.data("appTableRecord.delete", { path: { ...path, record_id: (record as { record_id: string }).record_id } });
    desk.data("appTableField.delete", { path: { ...path, field_id: (field as { field_id: string }).field_id } });
    expect(desk.state.weight).toBe(weight);
    desk.data("appTableRecord.batchDelete", { path, body: { records: table.record_ids } });
    expect(desk.state.weight).toBe(desk.state.bases[path.app_token]?.shape);
  });
});
