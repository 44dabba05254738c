import { describe, expect, it } from "vitest";
import { demoWish } from "../../../../templates/mock/src/bitable/system.ts";
import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { deskOf, monday } from "./desk.ts";
import { listed, placeIn, tableWith, type Place } from "./place.ts";

function plain(count = 3): Place {
  const records = Array.from({ length: count }, (_, index) => ({ 名称: `r${String(index)}`, 数: index % 7 }));
  return tableWith(
    [
      { name: "名称", type: 1 },
      { name: "数", type: 2 },
      { name: "日", type: 5 },
    ],
    records,
  );
}

describe("a record", () => {
  it("is created, read, changed and deleted", () => {
    const { desk, path } = plain(0);
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
    const { desk, path } = plain();
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
    const { desk, path, table } = plain();
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
    const { desk, path } = plain(20_000);
    expect(desk.code("appTableRecord.create", { path, body: { fields: {} } })).toBe(1254103);
    expect(desk.code("appTableRecord.batchCreate", { path, body: { records: [{ fields: {} }] } })).toBe(1254103);
  });

  it("is refused where all records hold too much", () => {
    const { desk, path } = plain();
    desk.state.weight = 199_999_999;
    expect(desk.code("appTableRecord.create", { path, body: { fields: { 名称: "x".repeat(100) } } })).toBe(1254102);
  });
});

describe("a batch", () => {
  it("creates records in its order", () => {
    const place = plain(0);
    const { desk, path } = place;
    const records = ["a", "b", "c"].map((名称) => ({ fields: { 名称 } }));
    const made = desk.data("appTableRecord.batchCreate", { path, body: { records } });
    expect(made["records"]).toMatchObject(records);
    expect(listed(place)).toEqual(["a", "b", "c"]);
  });

  it("changes records, one of them twice", () => {
    const place = plain();
    const { desk, path, table } = place;
    const [first = "", second = ""] = table.record_ids;
    const records = [
      { record_id: first, fields: { 名称: "x" } },
      { record_id: second, fields: { 名称: "y" } },
      { record_id: first, fields: { 数: 9 } },
    ];
    expect(desk.data("appTableRecord.batchUpdate", { path, body: { records } })).toEqual({ records });
    expect(desk.data("appTableRecord.list", { path })["items"]).toMatchObject([
      { fields: { 名称: "x", 数: "9" } },
      { fields: { 名称: "y" } },
      { fields: { 名称: "r2" } },
    ]);
  });

  it("deletes records", () => {
    const place = plain();
    const [first = "", , third = ""] = place.table.record_ids;
    expect(
      place.desk.data("appTableRecord.batchDelete", { path: place.path, body: { records: [third, first] } }),
    ).toEqual({
      records: [
        { deleted: true, record_id: third },
        { deleted: true, record_id: first },
      ],
    });
    expect(listed(place)).toEqual(["r1"]);
  });

  it("is done wholly or not at all", () => {
    const { desk, path, table } = plain();
    const [first = ""] = table.record_ids;
    const good = { fields: { 名称: "x" } };
    expect(desk.code("appTableRecord.batchCreate", { path, body: { records: [good, { fields: { 数: "x" } }] } })).toBe(
      1254061,
    );
    const update = [
      { record_id: first, ...good },
      { record_id: "recNOTHERE", ...good },
    ];
    expect(desk.code("appTableRecord.batchUpdate", { path, body: { records: update } })).toBe(1254043);
    expect(
      desk.code("appTableRecord.batchUpdate", {
        path,
        body: {
          records: [
            { record_id: first, ...good },
            { record_id: first, fields: { 日: "x" } },
          ],
        },
      }),
    ).toBe(1254064);
    expect(desk.code("appTableRecord.batchDelete", { path, body: { records: [first, "recNOTHERE"] } })).toBe(1254043);
  });

  it("holds at most 500 records, and at least one", () => {
    const { desk, path } = plain();
    const records = Array.from({ length: 501 }, () => ({ fields: {} }));
    expect(desk.code("appTableRecord.batchCreate", { path, body: { records } })).toBe(1254104);
    expect(
      desk.data("appTableRecord.batchCreate", { path, body: { records: records.slice(1) } })["records"],
    ).toHaveLength(500);
    const ids = records.map(() => "recNOTHERE");
    expect(desk.code("appTableRecord.batchDelete", { path, body: { records: ids } })).toBe(1254104);
    expect(
      desk.code("appTableRecord.batchUpdate", {
        path,
        body: { records: ids.map((record_id) => ({ record_id, fields: {} })) },
      }),
    ).toBe(1254104);
    for (const name of ["batchCreate", "batchUpdate", "batchDelete"]) {
      expect(desk.code(`appTableRecord.${name}`, { path, body: { records: [] } })).toBe(1254007);
      expect(desk.code(`appTableRecord.${name}`, { path, body: { records: "x" } })).toBe(1254001);
      expect(desk.code(`appTableRecord.${name}`, { path, body: { records: [null] } })).toBe(1254001);
    }
  });

  it("takes a UUID as its key, and nothing else", () => {
    const { desk, path } = plain(0);
    const body = { records: [{ fields: { 名称: "a" } }] };
    const query = { client_token: "FE599B60-450f-46ff-b2ef-9f6675625b97" };
    desk.data("appTableRecord.batchCreate", { path, query, body });
    expect(desk.code("appTableRecord.batchCreate", { path, query: { client_token: "1" }, body })).toBe(1254037);
  });
});

describe("a list of records", () => {
  it("comes in pages of 20, or as many as are asked for", () => {
    const place = plain(45);
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
    const place = plain(10);
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
    const { desk, path } = plain();
    expect(desk.code("appTableRecord.list", { path, query })).toBe(code);
  });

  it("does not take the page token of a record that was deleted", () => {
    const { desk, path, table } = plain();
    const [record_id = ""] = table.record_ids;
    desk.data("appTableRecord.delete", { path: { ...path, record_id } });
    expect(desk.code("appTableRecord.list", { path, query: { page_token: record_id } })).toBe(1254010);
  });

  it("holds only the fields that are asked for", () => {
    const { desk, path } = plain(1);
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
    expect(listed(plain(6), { filter })).toHaveLength(count);
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

describe("linked records", () => {
  function linked(type: number): Place {
    const desk = deskOf();
    const base = desk.base({
      tables: [
        {
          name: "A",
          fields: [
            { name: "名称", type: 1 },
            { name: "链", type, property: { table_name: "B" } },
          ],
          records: [{ 名称: "a0" }, { 名称: "a1" }],
        },
        { name: "B", records: [{ 多行文本: "b0" }, { 多行文本: "b1" }] },
      ],
    });
    return placeIn(desk, base);
  }

  it("are written by their IDs and read with their texts", () => {
    const { desk, path, base, table } = linked(18);
    const [first = "", second = ""] = base.tables[1]?.record_ids ?? [];
    const at = { ...path, record_id: table.record_ids[0] ?? "" };
    desk.data("appTableRecord.update", { path: at, body: { fields: { 链: [second, first, second] } } });
    expect(desk.data("appTableRecord.get", { path: at })).toMatchObject({
      record: {
        fields: {
          链: [{ type: "text", table_id: base.tables[1]?.table_id, record_ids: [second, first], text: "b1,b0" }],
        },
      },
    });
    for (const wrong of [["recNOTHERE"], "x", [1], [{}], [table.record_ids[0] ?? ""]]) {
      expect(desk.code("appTableRecord.update", { path: at, body: { fields: { 链: wrong } } })).toBe(1254067);
    }
    const many = Array.from({ length: 501 }, () => first);
    expect(desk.code("appTableRecord.update", { path: at, body: { fields: { 链: many } } })).toBe(1254130);
  });

  it("are forgotten when they are deleted", () => {
    const { desk, path, base, table } = linked(18);
    const [first = "", second = ""] = base.tables[1]?.record_ids ?? [];
    const at = { ...path, record_id: table.record_ids[0] ?? "" };
    desk.data("appTableRecord.update", { path: at, body: { fields: { 链: [first, second] } } });
    desk.data("appTableRecord.delete", {
      path: { ...path, table_id: base.tables[1]?.table_id ?? "", record_id: first },
    });
    expect(desk.data("appTableRecord.get", { path: at })).toMatchObject({
      record: { fields: { 链: [{ record_ids: [second] }] } },
    });
  });

  it("are not written two ways by the older pages", () => {
    const { desk, path, base } = linked(21);
    const body = { fields: { 链: [base.tables[1]?.record_ids[0] ?? ""] } };
    expect(desk.code("appTableRecord.create", { path, body })).toBe(1254067);
  });

  it("of a wish are there on both sides", () => {
    const desk = deskOf();
    const { base, path } = placeIn(desk, desk.base(demoWish));
    const [tasks, projects] = base.tables;
    const there = { ...path, table_id: projects?.table_id ?? "" };
    expect(desk.data("appTableRecord.list", { path: there })["items"]).toMatchObject([
      {
        fields: { 项目名称: "官网改版", 任务: [{ record_ids: tasks?.record_ids, text: "整理需求,搭建页面,编写接口" }] },
      },
      { fields: { 项目名称: "内部工具", 任务: [{ record_ids: [tasks?.record_ids[2]] }] } },
    ]);
    desk.data("appTableRecord.delete", { path: { ...path, record_id: tasks?.record_ids[2] ?? "" } });
    expect(desk.data("appTableRecord.list", { path: there })["items"]).toMatchObject([
      { fields: { 任务: [{ record_ids: tasks?.record_ids.slice(0, 2) }] } },
      { fields: { 项目名称: "内部工具" } },
    ]);
    expect(JSON.stringify(desk.state)).not.toContain(tasks?.record_ids[2]);
  });
});

describe("events", () => {
  it("say which cells were what", () => {
    const { desk, path, table } = plain(0);
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
    const { desk, path } = plain();
    desk.code("appTableRecord.create", { path, body: { fields: { 数: "x" } } });
    expect(desk.events).toEqual([]);
  });
});
