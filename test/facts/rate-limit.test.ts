import { describe, expect, it } from "vitest";
import { combineRates, ratesDiffer, readRateCell, readRateProse } from "../../generator/facts/rate-limit.ts";
import { cell, reading } from "./reading.ts";

const minute = { requests: 100, seconds: 60 };
const second = { requests: 3, seconds: 1 };

describe("readRateCell", () => {
  it.each([
    ["[100 次/分钟](https://open.feishu.cn/x)", [minute]],
    ["[100 次/分钟](/ssl:ttdoc/ukTMukTMukTM/uUzN04SN3QjL1cDN)", [minute]],
    ["100 次/分钟", [minute]],
    ["100次/分", [minute]],
    ["100 次每分钟", [minute]],
    [
      "[1000 次/分钟、50 次/秒](x)",
      [
        { requests: 1000, seconds: 60 },
        { requests: 50, seconds: 1 },
      ],
    ],
    [
      "1000次/分 & 50次/秒",
      [
        { requests: 1000, seconds: 60 },
        { requests: 50, seconds: 1 },
      ],
    ],
    ["50 次 / 秒", [{ requests: 50, seconds: 1 }]],
    ["每秒 3 次", [second]],
    ["20 QPS", [{ requests: 20, seconds: 1 }]],
    ["1,000 QPM", [{ requests: 1000, seconds: 60 }]],
    ["10000 次/天", [{ requests: 10000, seconds: 86400 }]],
    ["5 次/小时", [{ requests: 5, seconds: 3600 }]],
    ["100 times/minute", [minute]],
    ["3 requests per second", [second]],
    ["[5 per second](https://x)", [{ requests: 5, seconds: 1 }]],
    [
      "[1000 per minute & 50 per second](https://x)",
      [
        { requests: 1000, seconds: 60 },
        { requests: 50, seconds: 1 },
      ],
    ],
    ["单个应用每秒最多调用 3 次", [second]],
    ["单应用：100 次/分钟", [minute]],
    ["100 次/5 分钟", [{ requests: 100, seconds: 300 }]],
  ])("reads %j", (value, windows) => {
    const { result, codes } = reading((report) => readRateCell(cell(value), report));
    expect(result).toEqual({ kind: "quota", windows, basis: "table" });
    expect(codes).toEqual([]);
  });

  it.each(["[特殊频控](https://open.feishu.cn/x)", "特殊频控", "特殊频率控制", "Special Rate Limit"])(
    "reads %j as special",
    (value) => {
      expect(reading((report) => readRateCell(cell(value), report)).result).toEqual({ kind: "special" });
    },
  );

  it.each(["", " ", "-", "\\-"])("reads %j as unstated, never as zero calls", (value) => {
    const { result, codes } = reading((report) => readRateCell(cell(value), report));
    expect(result).toEqual({ kind: "unstated" });
    expect(codes).toEqual([]);
  });

  it.each(["很多次", "500 条记录", "见说明", "100 次/分钟，另见说明", "0 次/秒"])("reports %j", (value) => {
    const { result, codes } = reading((report) => readRateCell(cell(value), report));
    expect(result).toEqual({ kind: "unstated" });
    expect(codes).toEqual(["rate-limit/unreadable"]);
  });
});

describe("readRateProse", () => {
  const limited = { status: 400, code: 99991400 };

  it.each([
    ["该接口支持调用频率上限为 20 QPS", { windows: [{ requests: 20, seconds: 1 }] }],
    ["该接口支持调用频率上限为 10 QPS(Query Per Second,每秒请求率)", { windows: [{ requests: 10, seconds: 1 }] }],
    [
      "调用频率上限为 10 QPS(Query Per Second,每秒请求率),1000 QPM(Query Per\nMinute,每分钟请求率)\n首次调用请参考",
      {
        windows: [
          { requests: 10, seconds: 1 },
          { requests: 1000, seconds: 60 },
        ],
      },
    ],
    [
      "* **应用频率限制**：单个应用调用上限为每秒 3 次，超过时返回 HTTP 状态码 400 及错误码 99991400。",
      { windows: [second], limited },
    ],
    [
      '调用频率上限为每秒 3 次，返回 HTTP 状态码 <font color="blue">400</font> 及错误码 <font color="blue">99991400</font>；',
      { windows: [second], limited },
    ],
    ["单租户限流：10QPS，本租户共享 10QPS", { windows: [{ requests: 10, seconds: 1 }] }],
    [
      "调用频率上限为 5 QPS，10000 次/天。",
      {
        windows: [
          { requests: 5, seconds: 1 },
          { requests: 10000, seconds: 86400 },
        ],
      },
    ],
    ["限频：60 次每分钟", { windows: [{ requests: 60, seconds: 60 }] }],
    ["Rate limit: 20 QPS.", { windows: [{ requests: 20, seconds: 1 }] }],
    ["This API is limited to 3 requests per second.", { windows: [second] }],
    [
      "The rate limit is 3 requests per second; beyond it, HTTP status code 400 and error code 99991400 are returned.",
      { windows: [second] },
    ],
  ])("reads %j", (value, expected) => {
    const { result, codes } = reading((report) => readRateProse(cell(value), report));
    expect(result).toEqual(expected);
    expect(codes).toEqual([]);
  });

  it("reads what a limited call gets in English", () => {
    const text = "Rate limit: 3 requests per second, HTTP status code 400 and error code 99991400 beyond it.";
    expect(reading((report) => readRateProse(cell(text), report)).result).toEqual({ windows: [second], limited });
  });

  it.each([
    "最多新增 500 条记录",
    "单次最多列出 500 行记录,支持分页获取。",
    "每秒请求率",
    "单篇文档并发编辑上限为每秒 3 次，返回 429",
    "单条消息更新频控为 5 QPS。",
    "向同一用户发送消息的限频为 5 QPS",
    "限频策略（如 1000次/分&50次/秒）",
    "以 1 次/小时的频率推送",
    "每个接口都有调用的频率限制，可参考频控策略。",
    "版本 3.10 QPSX",
    "",
  ])("takes no limit from %j", (value) => {
    const { result, codes } = reading((report) => readRateProse(cell(value), report));
    expect(result).toBeUndefined();
    expect(codes).toEqual([]);
  });

  it("reports a limit that it cannot read", () => {
    const { codes } = reading((report) => readRateProse(cell("调用频率上限为十次每秒"), report));
    expect(codes).toEqual(["rate-limit/unreadable"]);
  });

  it("reports two numbers for one time and keeps the first", () => {
    const { result, codes } = reading((report) => readRateProse(cell("频率上限为 5 QPS。频率上限为 10 QPS。"), report));
    expect(result?.windows).toEqual([{ requests: 5, seconds: 1 }]);
    expect(codes).toEqual(["rate-limit/two-numbers"]);
  });
});

describe("combineRates", () => {
  const limited = { status: 400, code: 99991400 };
  const quota = { kind: "quota", windows: [minute], basis: "table" } as const;

  it("gives a special limit the number that only the prose has", () => {
    expect(combineRates({ kind: "special" }, { windows: [second], limited })).toEqual({
      kind: "quota",
      windows: [second],
      basis: "prose",
      special: true,
      limited,
    });
  });

  it("takes the prose where there is no cell", () => {
    expect(combineRates(undefined, { windows: [second] })).toEqual({
      kind: "quota",
      windows: [second],
      basis: "prose",
    });
  });

  it("keeps the cell's numbers, with what a limited call gets", () => {
    expect(combineRates(quota, { windows: [second], limited })).toEqual({ ...quota, limited });
  });

  it("leaves a special limit special without a number", () => {
    expect(combineRates({ kind: "special" }, undefined)).toEqual({ kind: "special" });
  });

  it("says unstated where neither says anything", () => {
    expect(combineRates(undefined, undefined)).toEqual({ kind: "unstated" });
  });

  it("knows when cell and prose differ", () => {
    expect(ratesDiffer(quota, { windows: [second] })).toBe(true);
    expect(ratesDiffer(quota, { windows: [minute] })).toBe(false);
    expect(ratesDiffer({ kind: "special" }, { windows: [second] })).toBe(false);
  });
});
