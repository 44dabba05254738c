import { describe, expect, it } from "vitest";
import { demoWish } from "../../../../templates/mock/src/bitable/system.ts";
import type { ErrorRow, OperationContract } from "../../../../templates/mock/src/engine/contract.ts";
import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { deskOf, seeds } from "./desk.ts";
import { placeIn, type Place } from "./place.ts";

/** Operations that only newer pages have, with what counts of those pages. */
function newer(): ReadonlyMap<string, OperationContract> {
  const row = (code: number, name: string): ErrorRow => ({
    code,
    name,
    message: name,
    kind: "invalid_argument",
    retry: "never",
  });
  const errors = [
    row(1254011, "PageSizeMustGreaterThan0"),
    row(1254030, "InvalidPageToken"),
    row(1254018, "InvalidFilter"),
    row(1254040, "BaseTokenNotFound"),
    row(1254045, "FieldNameNotFound"),
    row(1254074, "DuplexLinkFieldConvFail"),
    row(1254031, "InvalidAppName"),
    row(1254104, "RecordAddOnceExceedLimit"),
  ];
  const named = ["appTableRecord.search", "appTableRecord.batchGet", "appTableRecord.create", "app.create", "app.copy"];
  const made = named.map((name): OperationContract => {
    const id = `bitable.v1.${name}`;
    const details = { parameters: [], response: { mediaType: "application/json", schema: {} }, errors, schemas: {} };
    return {
      id,
      method: "POST",
      path: "/x",
      service: "bitable",
      batch: { items: "record_ids", max: 100 },
      details: () => details,
    };
  });
  return new Map([...seeds, ...made.map((operation) => [operation.id, operation] as const)]);
}

function demo(): Place {
  const desk = deskOf(1, newer());
  return placeIn(desk, desk.base(demoWish));
}

function names(items: unknown): unknown[] {
  return (items as { fields: Record<string, [{ text: string }]> }[]).map(({ fields }) => fields["任务名称"]?.[0].text);
}

describe("search", () => {
  it("answers the newer shapes of values", () => {
    const { desk, path, base } = demo();
    const { items } = desk.data("appTableRecord.search", { path, body: { automatic_fields: true } });
    expect((items as JsonObject[])[1]).toMatchObject({
      fields: {
        任务名称: [{ type: "text", text: "搭建页面" }],
        工时: 8,
        前置任务: { link_record_ids: [base.tables[0]?.record_ids[0]] },
        创建人: [{ name: "林晓雨" }],
        双倍工时: { type: 2, value: [16] },
        项目预算: { type: 2, value: [120_000] },
      },
      created_by: { name: "林晓雨" },
    });
  });

  it.each<[JsonObject, string[]]>([
    [
      { conjunction: "and", conditions: [{ field_name: "工时", operator: "isGreater", value: ["4"] }] },
      ["搭建页面", "编写接口"],
    ],
    [
      {
        conjunction: "or",
        conditions: [
          { field_name: "状态", operator: "is", value: ["已完成"] },
          { field_name: "工时", operator: "is", value: ["13"] },
        ],
      },
      ["整理需求", "编写接口"],
    ],
    [{ conjunction: "and", conditions: [{ field_name: "链接", operator: "isNotEmpty" }] }, ["整理需求"]],
    [{ conjunction: "and", conditions: [] }, ["整理需求", "搭建页面", "编写接口"]],
  ])("finds %j", (filter, found) => {
    const { desk, path } = demo();
    expect(names(desk.data("appTableRecord.search", { path, body: { filter } })["items"])).toEqual(found);
  });

  it("sorts, whatever fields the table has, and chooses fields", () => {
    const { desk, path } = demo();
    const body = { sort: [{ field_name: "双倍工时", desc: true }], field_names: ["任务名称"] };
    const { items } = desk.data("appTableRecord.search", { path, body });
    expect(names(items)).toEqual(["编写接口", "搭建页面", "整理需求"]);
    expect(Object.keys((items as { fields: JsonObject }[])[0]?.fields ?? {})).toEqual(["任务名称"]);
  });

  it.each<[JsonObject, number]>([
    [{ filter: { conditions: [{ field_name: "无", operator: "is", value: ["a"] }] } }, 1254045],
    [{ filter: { conditions: [{ field_name: "工时", operator: "like", value: ["a"] }] } }, 1254018],
    [{ filter: "x" }, 1254018],
    [{ sort: [{ field_name: "无" }] }, 1254045],
  ])("refuses %j", (body, code) => {
    const { desk, path } = demo();
    expect(desk.code("appTableRecord.search", { path, body })).toBe(code);
  });

  it("has the newer codes of pages", () => {
    const { desk, path } = demo();
    expect(desk.code("appTableRecord.search", { path, query: { page_token: "recNOTHERE" } })).toBe(1254030);
    expect(desk.code("appTableRecord.search", { path, query: { page_size: 0 } })).toBe(1254011);
  });
});

describe("batch_get", () => {
  it("answers what is there, and names what is not", () => {
    const { desk, path, table } = demo();
    const [first = ""] = table.record_ids;
    const body = { record_ids: [first, "recNOTHERE", first], with_shared_url: true };
    expect(desk.data("appTableRecord.batchGet", { path, body })).toMatchObject({
      records: [{ record_id: first, shared_url: expect.stringContaining(first) }],
      absent_record_ids: ["recNOTHERE"],
      forbidden_record_ids: [],
    });
    expect(
      desk.code("appTableRecord.batchGet", { path, body: { record_ids: Array.from({ length: 101 }, () => first) } }),
    ).toBe(1254104);
  });
});

describe("a two-way link", () => {
  it("is written where the page has an error for it", () => {
    const { desk, path, base } = demo();
    const [, projects] = base.tables;
    const [, second = ""] = projects?.record_ids ?? [];
    const { record } = desk.data("appTableRecord.create", { path, body: { fields: { 所属项目: [second] } } });
    const { record_id } = record as { record_id: string };
    const there = { ...path, table_id: projects?.table_id ?? "", record_id: second };
    expect(desk.data("appTableRecord.get", { path: there })).toMatchObject({
      record: { fields: { 任务: [{ record_ids: [base.tables[0]?.record_ids[2], record_id] }] } },
    });
    expect(desk.code("appTableRecord.create", { path, body: { fields: { 所属项目: ["recNOTHERE"] } } })).toBe(1254074);
  });

  it("leads back to at most 500 records", () => {
    const { desk, path, base } = demo();
    const [first = ""] = base.tables[1]?.record_ids ?? [];
    const create = (): unknown => desk.call("appTableRecord.create", { path, body: { fields: { 所属项目: [first] } } });
    for (let count = 3; count < 500; count += 1) create();
    expect(create()).toMatchObject({ kind: "failure", codes: [1254130] });
  });
});

describe("a base", () => {
  it("is created and copied", () => {
    const { desk, path } = demo();
    const { app } = desk.data("app.create", { body: { name: "新", folder_token: "fldcnX" } });
    expect(app).toMatchObject({
      name: "新",
      folder_token: "fldcnX",
      app_token: expect.stringMatching(/^bascn/),
      default_table_id: expect.stringMatching(/^tbl/),
    });
    const copied = desk.data("app.copy", { path, body: { name: "副本" } })["app"] as { app_token: string };
    expect(copied.app_token).not.toBe(path.app_token);
    const at = { ...path, app_token: copied.app_token };
    expect(desk.data("appTableRecord.list", { path: at })).toEqual(desk.data("appTableRecord.list", { path }));
    desk.data("appTableRecord.create", { path: at, body: { fields: {} } });
    expect(desk.data("appTableRecord.list", { path })["total"]).toBe(3);
    const empty = desk.data("app.copy", { path, body: { without_content: true } })["app"] as { app_token: string };
    expect(desk.data("appTableRecord.list", { path: { ...path, app_token: empty.app_token } })["total"]).toBe(0);
    expect(desk.code("app.create", { body: { name: "a/b" } })).toBe(1254031);
  });
});
