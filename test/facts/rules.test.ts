import { describe, expect, it } from "vitest";
import { readProseRules, readRules, type ValidationRule } from "../../generator/facts/rules.ts";

function rules(text: string): readonly (ValidationRule | undefined)[] {
  return readRules(text).map(({ rule }) => rule);
}

describe("readRules", () => {
  it.each([
    ["\n- 最大长度：`27` 字符", [{ kind: "length", max: 27, characters: true }]],
    ["- 最大长度：`100`", [{ kind: "length", max: 100 }]],
    [" 最大长度:50", [{ kind: "length", max: 50 }]],
    [" 最小长度:1 字符", [{ kind: "length", min: 1, characters: true }]],
    ["\n\n- 最小长度：`1`", [{ kind: "length", min: 1 }]],
    ["\n- 长度范围：`1` ～ `100` 字符", [{ kind: "length", min: 1, max: 100, characters: true }]],
    ["* 长度范围：`1` 字符 ～ `800` 字符", [{ kind: "length", min: 1, max: 800, characters: true }]],
    ["* 长度范围：`1`~`100,000`字符", [{ kind: "length", min: 1, max: 100000, characters: true }]],
    ["\n- 长度范围：`0` ～ `255`", [{ kind: "length", min: 0, max: 255 }]],
    ["\n长度范围：1-64字符", [{ kind: "length", min: 1, max: 64, characters: true }]],
    ["\n长度范围：1～ 64", [{ kind: "length", min: 1, max: 64 }]],
    ["\n- 取值范围：`1` ～ `100`", [{ kind: "value", min: 1, max: 100 }]],
    ["\n- 最大值：`1 ～ 100`", [{ kind: "value", min: 1, max: 100 }]],
    ["\n- 取值范围：`-1` ～ `4294967295`", [{ kind: "value", min: -1, max: 4294967295 }]],
    [" 最大值:100", [{ kind: "value", max: 100 }]],
    ["\n- 取值范围：[0, 100]", [{ kind: "value", min: 0, max: 100 }]],
    ["\n- 长度 1～64 字符", [{ kind: "length", min: 1, max: 64, characters: true }]],
    ["\n- 最小值：`-1`", [{ kind: "value", min: -1 }]],
    ["\n- Maximum length: `27` characters", [{ kind: "length", max: 27, characters: true }]],
    ["\n- Value range: `1` ~ `100`", [{ kind: "value", min: 1, max: 100 }]],
    ["- 正则校验：`^[a-z]+$`", [{ kind: "pattern", pattern: "^[a-z]+$" }]],
    [
      "\n长度范围:1 ~ 100 字符 正则校验:^[^\\[\\]\\:\\\\\\/\\?\\*]+$",
      [
        { kind: "length", min: 1, max: 100, characters: true },
        { kind: "pattern", pattern: "^[^\\[\\]\\:\\\\\\/\\?\\*]+$" },
      ],
    ],
    [
      "\n- 最大长度：`64` 字符\n- 正则校验：`^[a-zA-Z0-9][a-zA-Z0-9_\\-@.]{0,63}$`",
      [
        { kind: "length", max: 64, characters: true },
        { kind: "pattern", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_\\-@.]{0,63}$" },
      ],
    ],
    [" 1 ~ 100 个字符。", [{ kind: "length", min: 1, max: 100, characters: true }]],
    ["列表长度不能大于 200。", [{ kind: "items", max: 200 }]],
    ["int32 范围（ `1`~`2147483647`）内的正整数。", [{ kind: "value", min: 1, max: 2147483647 }]],
  ])("reads %j", (text, expected) => {
    expect(rules(text)).toEqual(expected);
  });

  it.each([
    "\n* content 总长度最大值：`100,000 个字符`",
    "\n长度为 10，由数字组成。",
    "\n- 最大值：1 - 100",
    "\n- 最大长度：`100` 字节",
    "\n- 长度范围：固定长度：10 个字符",
    "\n- 取值范围：`100` ～ `1`",
    "\n- 正则校验：`[`",
    "\n- 取值范围：-2^31 ~ 2^31",
  ])("says that it cannot read %j", (text) => {
    expect(rules(text)).toEqual([undefined]);
  });

  it("leaves out a bound that no JSON number states exactly and says so", () => {
    expect(readRules("\n- 取值范围：`0` ～ `9223372036854775807`")).toMatchObject([
      { rule: { kind: "value", min: 0 }, isInexact: true },
    ]);
    expect(readRules("\n- 最大值：`9223372036854775807`")[0]).not.toHaveProperty("rule");
  });

  it("reads nothing from nothing", () => {
    expect(rules(" \n ")).toEqual([]);
  });
});

describe("readProseRules", () => {
  it.each([
    ["filter, 不超过2000个字符, 不支持", [{ kind: "length", max: 2000, characters: true }]],
    ["自定义。长度不能超过 64 字符。", [{ kind: "length", max: 64, characters: true }]],
    ["描述，最多100个字符。", [{ kind: "length", max: 100, characters: true }]],
    ["（单位：秒，取值范围[0,86400]）", [{ kind: "value", min: 0, max: 86400 }]],
    ["依次递增。取值范围：0~54", [{ kind: "value", min: 0, max: 54 }]],
    ["分页大小。最大值为100，其余不变", [{ kind: "value", max: 100 }]],
    [
      "- 最小值：1\n- 最大值：50",
      [
        { kind: "value", max: 50 },
        { kind: "value", min: 1 },
      ],
    ],
  ])("reads %j", (text, expected) => {
    expect(readProseRules(text).map(({ rule }) => rule)).toEqual(expected);
  });

  it.each([
    "建议不超过 100 字符",
    "总长度不超过 100 字符",
    "单个值的长度不可超过 100 字节",
    "最小值： 1900-01-01",
    "取值范围为 -2^31 ~ 2^31-1",
    "创建时，该字段最大值为 9",
    "间隔不能超过 2 周",
    "最多 500 条",
  ])("takes no rule from %j", (text) => {
    expect(readProseRules(text)).toEqual([]);
  });
});
