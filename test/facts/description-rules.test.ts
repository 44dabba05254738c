import { describe, expect, it } from "vitest";
import { readDescription } from "../../generator/facts/description.ts";
import { readFacts } from "./reading-description.ts";
import { cell, reading } from "./reading.ts";

describe("readDescription, rules", () => {
  it("lifts labelled rules out of the prose", () => {
    const { facts, codes } = readFacts("名称。 数据校验规则:\n长度范围:1 ~ 100 字符 正则校验:^[a-z]+$");
    expect(facts).toEqual({
      prose: "名称。",
      rules: [
        { kind: "length", min: 1, max: 100, characters: true },
        { kind: "pattern", pattern: "^[a-z]+$" },
      ],
      fieldScopes: [],
    });
    expect(codes).toEqual([]);
  });

  it("reads a rule of the prose and leaves the sentence", () => {
    const { facts } = readFacts("filter, 不超过2000个字符, 不支持高级属性");
    expect(facts.rules).toEqual([{ kind: "length", max: 2000, characters: true }]);
    expect(facts.prose).toBe("filter, 不超过2000个字符, 不支持高级属性");
  });

  it("takes the labelled rule before the prose", () => {
    const { facts } = readFacts("大小，最大值为 50\n\n数据校验规则：\n- 最大值：`100`");
    expect(facts.rules).toEqual([{ kind: "value", max: 100 }]);
  });

  it("reports a rule it cannot read and leaves it in the prose", () => {
    const { facts, codes } = readFacts("数据校验规则：\n* content 总长度最大值：`100`");
    expect(facts.rules).toEqual([]);
    expect(facts.prose).toContain("总长度最大值");
    expect(codes).toEqual(["rule/unreadable"]);
  });

  it("reports a bound beyond 2^53", () => {
    const { facts, codes } = readFacts("数据校验规则：\n- 取值范围：`0` ～ `9223372036854775807`");
    expect(facts.rules).toEqual([{ kind: "value", min: 0 }]);
    expect(codes).toEqual(["rule/inexact-bound"]);
  });
});

describe("readDescription, field scopes", () => {
  it.each([
    ["类型 默认值:open_id 当值为 user_id,字段权限要求: 获取用户 user ID", [{ title: "获取用户 user ID" }]],
    ["字段权限要求: 获取用户\nuser ID", [{ title: "获取用户 user ID" }]],
    ["用户的 user id字段权限要求:获取用户 user ID仅自建应用", [{ title: "获取用户 user ID" }]],
    [
      "**当值为 `user_id`，字段权限要求**：\n`contact:user.employee_id:readonly` 获取用户 user ID",
      [{ name: "contact:user.employee_id:readonly", title: "获取用户 user ID" }],
    ],
    [
      "头像\n\n**字段权限要求（满足任一）**：\n`contact:user.base:readonly` 获取基本信息\n`contact:contact:readonly` 读取通讯录\n\n注意：x",
      [
        { name: "contact:user.base:readonly", title: "获取基本信息" },
        { name: "contact:contact:readonly", title: "读取通讯录" },
      ],
    ],
    [
      "标识。字段权限要求(任选其一): 查看和导出多维表格查看、编辑和管理多维表格",
      [{ title: "查看和导出多维表格" }, { title: "查看、编辑和管理多维表格" }],
    ],
  ])("reads %j", (text, scopes) => {
    const { facts, codes } = readFacts(text);
    expect(facts.fieldScopes).toEqual(scopes);
    expect(facts.prose).not.toContain("字段权限");
    expect(codes).toEqual([]);
  });

  it("reports a label without a scope", () => {
    expect(readFacts("默认值:open_id\n当值为 user_id,字段权限要求:\n").codes).toEqual(["description/unreadable"]);
  });
});

describe("readDescription, required", () => {
  it.each([
    ["必填，任务名称", true, "任务名称"],
    ["非必填，用户id", false, "用户id"],
    ["必填 描述 page_size int 否 分页大小", false, "分页大小"],
  ])("reads %j", (text, required, prose) => {
    expect(readFacts(text).facts).toMatchObject({ required, prose });
  });

  it.each(["是否必填", "类型为 1 时必填", "该问题是否必填。"])("takes nothing from %j", (text) => {
    expect(readFacts(text).facts.required).toBeUndefined();
  });
});

describe("readDescription, prose", () => {
  it.each([
    ["-", ""],
    ["\\-", ""],
    ["", ""],
    ["任务id", "任务id"],
    ["\t 分页大小", "分页大小"],
    ["在不同的应用间打通\n数据", "在不同的应用间打通数据"],
    ["采用该\npage_token 获取", "采用该 page_token 获取"],
    ["one\ntwo", "one two"],
    ["a\n\nb", "a\n\nb"],
    ["如下：\n- 甲\n- 乙", "如下：\n- 甲\n- 乙"],
    ["见[文档](https://x/y#z)。", "见[文档](https://x/y#z)。"],
    ["图：\n![image.png](//cdn/x.png)", "图"],
    ["见下：\n![a.png](//cdn/a.png)\n- 图一\n![b.png](//cdn/b.png)\n- 图二", "见下：\n- 图一\n- 图二"],
    ["a<br>b", "a b"],
    ["注意：`*/` ${x} {{y}} <script>", "注意：`*/` ${x} {{y}} <script>"],
  ])("makes %j to %j", (text, prose) => {
    expect(readFacts(text).facts).toEqual({ prose, rules: [], fieldScopes: [] });
  });

  it("keeps what stands behind the facts", () => {
    const { facts } = readFacts('类型。\n\n示例值："a"\n\n注意：仅此一种');
    expect(facts.prose).toBe("类型。\n\n注意：仅此一种");
  });

  it("knows its place", () => {
    const text = cell("abc");
    expect(reading((report) => readDescription(text, report)).result.span).toEqual({
      file: text.file,
      start: 0,
      end: 3,
    });
  });
});
