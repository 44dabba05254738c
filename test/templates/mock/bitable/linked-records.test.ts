import { describe, expect, it } from "vitest";
import { demoWish } from "../../../../templates/mock/src/bitable/system.ts";
import { deskOf } from "./desk.ts";
import { placeIn, type Place } from "./place.ts";

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
