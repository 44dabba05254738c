import { describe, expect, it } from "vitest";

import { matches, type FormulaRecord } from "../../../../templates/mock/src/formula/evaluate.ts";
import { parseFormula } from "../../../../templates/mock/src/formula/parse.ts";
import type { FormulaValue } from "../../../../templates/mock/src/formula/value.ts";

/** A Wednesday, 10:30 in Shanghai. */
const now = Date.parse("2026-11-18T02:30:00Z");

function taken(filter: string, cells: Readonly<Record<string, FormulaValue>>): boolean {
  const parsed = parseFormula(filter);
  if (!parsed.ok) throw new Error(`${String(parsed.at)}: ${parsed.reason}`);
  const record: FormulaRecord = (name) => (Object.hasOwn(cells, name) ? cells[name] : undefined);
  return matches(parsed.formula, record, now);
}

/** Noon of a day in Shanghai, as a date's cell. */
function noon(day: string): FormulaValue {
  return { type: 5, value: Date.parse(`${day}T04:00:00Z`) };
}

describe("the common filters of the guide", () => {
  it.each([
    ['CurrentValue.[订单号] =""', null, "003"],
    ['NOT(CurrentValue.[订单号] ="")', "003", null],
    ['CurrentValue.[订单号] = "003"', "003", "004"],
    ['CurrentValue.[订单号] != "003"', "004", "003"],
    ['CurrentValue.[订单号] <= "003"', "002", "004"],
    ['CurrentValue.[订单号].contains("003")', "x003y", "004"],
    ['NOT(CurrentValue.[订单号].contains("003"))', "004", "1003"],
    ['OR(CurrentValue.[订单号].contains("004"),CurrentValue.[订单号].contains("009"))', "A009", "A005"],
  ])("%s takes %j and not %j", (filter, one, other) => {
    expect(taken(filter, { 订单号: one })).toBe(true);
    expect(taken(filter, { 订单号: other })).toBe(false);
  });

  it("CurrentValue.[价格] >= 10.5 takes what costs as much", () => {
    expect([10.4, 10.5, 11].map((价格) => taken("CurrentValue.[价格] >= 10.5", { 价格 }))).toEqual([false, true, true]);
  });

  it("AND, in both ways to write it, takes what fulfils both", () => {
    for (const filter of [
      'AND(CurrentValue.[订单号].contains("004"),CurrentValue.[订单日期]= TODAY())',
      'CurrentValue.[订单号].contains("004")&&CurrentValue.[订单日期]= TODAY()',
    ]) {
      expect(taken(filter, { 订单号: "004", 订单日期: noon("2026-11-18") })).toBe(true);
      expect(taken(filter, { 订单号: "004", 订单日期: noon("2026-11-17") })).toBe(false);
      expect(taken(filter, { 订单号: "005", 订单日期: noon("2026-11-18") })).toBe(false);
    }
  });

  it("AND(CurrentValue.[身高]>180, CurrentValue.[体重]>150), of the page of the operation, runs", () => {
    const filter = "AND(CurrentValue.[身高]>180, CurrentValue.[体重]>150)";
    expect(taken(filter, { 身高: 190, 体重: 151 })).toBe(true);
    expect(taken(filter, { 身高: 190, 体重: 150 })).toBe(false);
  });
});

describe("the dates of the guide, as a server reads them", () => {
  it.each([
    ["CurrentValue.[订单日期] = TODAY()", ["2026-11-18"], ["2026-11-17", "2026-11-19"]],
    ["CurrentValue.[订单日期] = TODAY()-1", ["2026-11-17"], ["2026-11-18"]],
    ["CurrentValue.[订单日期] = TODAY()%2B1", ["2026-11-19"], ["2026-11-18"]],
    [
      "AND(TODAY()-(WEEKDAY(TODAY(),2)-1)<=CurrentValue.[订单日期], CurrentValue.[订单日期]<=TODAY()%2B(7-WEEKDAY(TODAY(),2)))",
      ["2026-11-16", "2026-11-22"],
      ["2026-11-15", "2026-11-23"],
    ],
    [
      "AND(DATE(YEAR(TODAY()),MONTH(TODAY()),1)<=CurrentValue.[订单日期], CurrentValue.[订单日期]<=DATE(YEAR(TODAY()),MONTH(TODAY())%2B1,0))",
      ["2026-11-01", "2026-11-30"],
      ["2026-10-31", "2026-12-01"],
    ],
    [
      "today()-N%2B1 <= CurrentValue.[订单日期]&&CurrentValue.[订单日期] <= today()",
      ["2026-11-12", "2026-11-18"],
      ["2026-11-11", "2026-11-19"],
    ],
    [
      "today()<= CurrentValue.[订单日期]&&CurrentValue.[订单日期] <= today()%2BN-1",
      ["2026-11-18", "2026-11-24"],
      ["2026-11-17", "2026-11-25"],
    ],
    [
      'CurrentValue.[订单日期] > TODATE("2021-06-01")&&CurrentValue.[订单日期] < TODATE("2021-06-31")',
      ["2021-06-02", "2021-06-30"],
      ["2021-06-01", "2021-07-01"],
    ],
    ["CurrentValue.[创建时间]>TODAY()", ["2026-11-19"], ["2026-11-18"]],
  ])("%s", (shown, inside, outside) => {
    // N stands for a number of days.
    const filter = decodeURIComponent(shown).replace(/\bN\b/u, "7");
    const days = (list: readonly string[]) =>
      list.map((day) => taken(filter, { 订单日期: noon(day), 创建时间: { type: 1001, value: noonOf(day) } }));
    expect(days(inside)).toEqual(inside.map(() => true));
    expect(days(outside)).toEqual(outside.map(() => false));
  });

  it("count a day from midnight in Shanghai", () => {
    const at = (time: string) => taken("CurrentValue.[d] = TODAY()", { d: Date.parse(time) });
    expect(at("2026-11-17T15:59:59Z")).toBe(false);
    expect(at("2026-11-17T16:00:00Z")).toBe(true);
    expect(at("2026-11-18T15:59:59Z")).toBe(true);
    expect(at("2026-11-18T16:00:00Z")).toBe(false);
  });
});

function noonOf(day: string): number {
  return Date.parse(`${day}T04:00:00Z`);
}

describe("the examples of the guide by type of field", () => {
  const person = (name: string) => ({ id: "ou_1", name, en_name: "Yuan", email: "y@example.com" });
  const text = 'CurrentValue.[字段名1]="内容a"';

  it.each<[string, string, FormulaValue, FormulaValue]>([
    ["多行文本", text, "内容a", "内容b"],
    [
      "多行文本 as array",
      text,
      [
        { text: "内容", type: "text" },
        { text: "a", type: "text" },
      ],
      [{ text: "b", type: "text" }],
    ],
    ["单选", 'CurrentValue.[字段名1]="选项内容a"', "选项内容a", "选项内容b"],
    ["多选", 'CurrentValue.[字段名1]="选项内容a"', ["选项内容a"], ["选项内容b"]],
    ["人员", 'CurrentValue.[字段名1]="袁志伟"', [person("袁志伟")], [person("王")]],
    ["电话号码", 'CurrentValue.[字段名1]="+2020202020"', "+2020202020", "2020202020"],
    ["附件", text, [{ file_token: "box", name: "内容a", type: "image/png", size: 1 }], []],
    ["数字", "CurrentValue.[字段名1]=1", 1, 2],
    ["数字 listed as a text", "CurrentValue.[字段名1]=1", { type: 2, value: "1.0" }, { type: 2, value: "" }],
    ["复选框", "CurrentValue.[字段名1]=1", true, false],
    ["复选框 never touched", "CurrentValue.[字段名1]=0", { type: 7, value: null }, { type: 7, value: true }],
    ["超链接", 'CurrentValue.[字段名1]="超链接的文本值"', { text: "超链接的文本值", link: "https://a.cn" }, null],
    ["公式 with a text", text, { type: 1, value: [{ text: "内容a", type: "text" }] }, { type: 1, value: [] }],
    ["公式 with a number", "CurrentValue.[字段名1]=123", { type: 2, value: [123] }, { type: 2, value: [12] }],
    ["公式 in its field", "CurrentValue.[字段名1]=123", { type: 20, value: { type: 2, value: [123] } }, null],
    ["公式 with a date", "CurrentValue.[字段名1]=TODAY()", { type: 5, value: [now] }, { type: 5, value: [0] }],
    ["查找引用", text, ["内容a"], ["内容a", "内容a"]],
    [
      "单向关联",
      text,
      [{ record_ids: ["rec1"], table_id: "tbl1", text: "内容a", text_arr: ["内容a"], type: "text" }],
      [],
    ],
    ["单向关联 by IDs", 'CurrentValue.[字段名1]="rec1"', { link_record_ids: ["rec1"] }, { link_record_ids: [] }],
    ["创建人", 'CurrentValue.[字段名1]="人名a"', person("人名a"), person("b")],
    ["修改人", 'CurrentValue.[字段名1]="小飞书"', [person("小飞书")], [person("b")]],
    ["自动编号", 'CurrentValue.[字段名1]="001no20220624"', "001no20220624", "002no20220624"],
    ["地理位置", 'CurrentValue.[字段名1]="全"', { location: "1,2", name: "", full_address: "全" }, null],
  ])("%s: %s", (_type, filter, one, other) => {
    expect(taken(filter, { 字段名1: one })).toBe(true);
    expect(taken(filter, { 字段名1: other })).toBe(false);
  });

  it("see several options as their texts with commas between", () => {
    const cells = { 标签: ["选项a", "选项b"] };
    expect(taken('CurrentValue.[标签].contains("选项b")', cells)).toBe(true);
    expect(taken('CurrentValue.[标签]="选项a,选项b"', cells)).toBe(true);
    expect(taken('CurrentValue.[标签]="选项a"', cells)).toBe(false);
  });
});
