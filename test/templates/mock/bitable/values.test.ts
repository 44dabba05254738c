import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { readBack, withField } from "./one-field.ts";
import { tableWith, type Place } from "./place.ts";

const user = "ou_5d1c0f2e7b9a4c8d6e3f0a1b2c3d4e5f";

function refused(place: Place, value: Json): number {
  const code = place.desk.code("appTableRecord.create", { path: place.path, body: { fields: { 值: value } } });
  expect(
    place.desk.code("appTableRecord.batchCreate", {
      path: place.path,
      body: { records: [{ fields: {} }, { fields: { 值: value } }] },
    }),
  ).toBe(code);
  return code;
}

describe("a written value", () => {
  it.each<[number, Json, Json]>([
    [1, "文本\n第二行", "文本\n第二行"],
    [2, 2.5, "2.5"],
    [2, 0, "0"],
    [3, "新选项", "新选项"],
    [4, ["甲", "乙", "甲"], ["甲", "乙"]],
    [5, 1_609_516_800_000, 1_609_516_800_000],
    [7, true, true],
    [7, false, false],
    [13, "+8613800000000", "+8613800000000"],
    [15, { text: "首页", link: "https://example.com" }, { text: "首页", link: "https://example.com" }],
    [15, { link: "https://example.com" }, { text: "https://example.com", link: "https://example.com" }],
  ])("of type %i, %j, is read as %j", (type, written, value) => {
    expect(readBack(withField(type), written)).toEqual(value);
  });

  it("of a person is read with names", () => {
    const letters = user.slice(3);
    expect(readBack(withField(11), [{ id: user }])).toEqual([
      {
        id: user,
        name: `User ${letters.slice(-4)}`,
        en_name: `User ${letters.slice(-4)}`,
        email: `${letters}@example.com`,
      },
    ]);
  });

  it("of a file is read with its addresses", () => {
    const file_token = "boxcnkQWfV4XbHwzDngmezMGzXe";
    expect(readBack(withField(17), [{ file_token }])).toMatchObject([
      {
        file_token,
        url: `https://open.feishu.cn/open-apis/drive/v1/medias/${file_token}/download`,
        tmp_url: `https://open.feishu.cn/open-apis/drive/v1/medias/batch_get_tmp_download_url?file_tokens=${file_token}`,
      },
    ]);
  });

  it("of a place is read with all its parts", () => {
    const location = "116.397755,39.903179";
    expect(readBack(withField(22), location)).toMatchObject({ location, pname: "", full_address: "" });
    expect(readBack(withField(22), { location, name: "天安门" })).toMatchObject({ location, name: "天安门" });
  });

  it.each<[number, Json]>([
    [1, "x"],
    [2, 2],
    [4, ["a"]],
    [7, true],
    [11, [{ id: user }]],
    [15, { text: "a", link: "b" }],
  ])("of type %i, %j, is answered as it was sent", (type, value) => {
    const { desk, path } = withField(type);
    expect(desk.data("appTableRecord.create", { path, body: { fields: { 值: value } } })["record"]).toMatchObject({
      fields: { 值: value },
    });
  });

  it.each<[number, number, Json[]]>([
    [1, 1254060, [1, true, ["a"], {}, [{ type: "text", text: "a" }]]],
    [2, 1254061, [JSON.parse("1e400"), "1", true, [1], {}]],
    [3, 1254062, [1, "", ["a"], {}]],
    [4, 1254063, ["a", [1], [""], {}, [["a"]]]],
    [5, 1254064, ["2021-01-30", 1.5, 1e17, true, {}]],
    [7, 1254065, ["true", 1, 0, {}]],
    [11, 1254066, [user, { id: user }, [user], [{ id: "on_x" }], [{ id: 1 }], [{}], [{ id: "ou_ x" }]]],
    [13, 1254072, ["138-0000", 13800000000, "+", "a"].slice(0, 2).concat(["1".repeat(65)])],
    [15, 1254068, ["https://example.com", {}, { text: "a" }, { link: 1 }, { link: "a", text: 1 }]],
    [17, 1254069, ["boxcnkQWfV4XbHwzDngmezMGzXe", [{}], [{ file_token: "" }], [{ file_token: "a/../b" }], ["x"]]],
    [22, 1254001, ["Beijing", "1,2,3", {}, 1]],
  ])("of type %i that does not fit gets %i", (type, code, values) => {
    for (const value of values) expect([value, refused(withField(type), value)]).toEqual([value, code]);
  });

  it("that does not fit is named in the reason, with its field", () => {
    const { desk, path } = withField(2);
    expect(desk.call("appTableRecord.create", { path, body: { fields: { 值: "八" } } })).toMatchObject({
      kind: "failure",
      means: "invalid_argument",
      reason: 'fields.值: "八" is no number',
    });
  });

  it.each<[number, Json, number]>([
    [1, "x".repeat(100_001), 1254130],
    [4, Array.from({ length: 1001 }, (_, index) => `o${String(index)}`), 1254130],
    [11, Array.from({ length: 1001 }, () => ({ id: user })), 1254130],
    [17, Array.from({ length: 101 }, () => ({ file_token: "boxcnkQWfV4XbHwzDngmezMGzXe" })), 1254106],
  ])("of type %i that is too much for a cell is refused", (type, value, code) => {
    expect(refused(withField(type), value)).toBe(code);
  });

  it.each([
    [1, ""],
    [1, null],
    [4, []],
    [11, []],
    [2, null],
    [13, ""],
  ])("of type %i, %j, clears the cell", (type, value) => {
    expect(readBack(withField(type), value)).toBeUndefined();
  });

  it("is one person where the field takes one", () => {
    const place = withField(11, { multiple: false });
    expect(readBack(place, [{ id: user }])).toHaveLength(1);
    expect(refused(place, [{ id: user }, { id: "ou_2" }])).toBe(1254066);
  });

  it.each([[19], [20], [1001], [1002], [1003], [1004], [1005]])("of the computed type %i is refused", (type) => {
    const place = tableWith([
      { name: "名称", type: 1 },
      { name: "链接", type: 18, property: { table_name: "B" } },
      { name: "值", type, ...(type === 19 ? { property: { link: "链接", field: "多行文本" } } : {}) },
    ]);
    expect(refused(place, "x")).toBe(1254001);
  });
});

describe("the kinds of user IDs", () => {
  const [open_id, union_id, user_id] = [user, `on_${user.slice(3)}`, user.slice(3)];

  it.each([
    ["open_id", open_id],
    ["union_id", union_id],
    ["user_id", user_id],
  ])("are taken and answered as %s", (user_id_type, id) => {
    const { desk, path } = withField(11);
    const query = { user_id_type };
    const made = desk.data("appTableRecord.create", { path, query, body: { fields: { 值: [{ id }] } } });
    const { record_id } = made["record"] as { record_id: string };
    expect(desk.data("appTableRecord.get", { path: { ...path, record_id }, query })).toMatchObject({
      record: { fields: { 值: [{ id }] } },
    });
    expect(desk.data("appTableRecord.get", { path: { ...path, record_id } })).toMatchObject({
      record: { fields: { 值: [{ id: open_id }] } },
    });
  });

  it.each([
    ["union_id", open_id],
    ["user_id", open_id],
    ["open_id", user_id],
  ])("are not mixed up: as %s, %s is nobody", (user_id_type, id) => {
    const { desk, path } = withField(11);
    const body = { fields: { 值: [{ id }] } };
    expect(desk.code("appTableRecord.create", { path, query: { user_id_type }, body })).toBe(1254066);
  });
});

describe("a select field", () => {
  it("gets a new option for a new name, behind the others", () => {
    const { desk, path, table } = withField(3, { options: [{ name: "甲", color: 5 }] });
    desk.data("appTableRecord.batchCreate", {
      path,
      body: { records: [{ fields: { 值: "乙" } }, { fields: { 值: "乙" } }, { fields: { 值: "丙" } }] },
    });
    const [, field] = desk.data("appTableField.list", { path }).items as JsonObject[];
    expect(field).toMatchObject({
      field_id: table.field_ids["值"],
      property: {
        options: [
          { name: "甲", color: 5 },
          { name: "乙", color: 6 },
          { name: "丙", color: 7 },
        ],
      },
    });
  });

  it("gets none from a batch that fails", () => {
    const { desk, path } = withField(3);
    expect(
      desk.code("appTableRecord.batchCreate", {
        path,
        body: { records: [{ fields: { 值: "新" } }, { fields: { 值: 1 } }] },
      }),
    ).toBe(1254062);
  });
});

describe("a text", () => {
  it("comes as segments on request", () => {
    expect(readBack(withField(1), "你好", { text_field_as_array: true })).toEqual([{ type: "text", text: "你好" }]);
  });
});
