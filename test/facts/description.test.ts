import { describe, expect, it } from "vitest";
import { readFacts, type Facts } from "./reading-description.ts";

function values(facts: Facts): readonly unknown[] | undefined {
  return facts.enum?.map(({ value }) => value);
}

describe("readDescription, example", () => {
  it.each([
    ['扩展名。  \n**示例值**："csv"', "csv", "quoted"],
    ['示例值："csv"', "csv", "quoted"],
    ['标题示例值："一篇新的文档"数据校验规则：* 长度范围：`1` ～ `8` 字符', "一篇新的文档", "quoted"],
    ['名字 示例值:"新的名字"', "新的名字", "quoted"],
    ["示例值：true", "true", "bare"],
    ["示例值：1", "1", "bare"],
    ["大小 示例值:10 数据校验规则: 最大值:100", "10", "bare"],
    ["示例值：zh-CN", "zh-CN", "bare"],
    ["示例值：2021-01-01 00:00:00", "2021-01-01 00:00:00", "bare"],
    ["示例值：`employee_id`", "employee_id", "code"],
    ['示例值：["omm_eada"]', '["omm_eada"]', "json"],
    ['示例值：{\n  "a": [1]\n}', '{\n  "a": [1]\n}', "json"],
    ['示例值:"["字段1 DESC","字段2 ASC"]"', '["字段1 DESC","字段2 ASC"]', "quoted"],
    ['示例值："[\\"a\\"]"', '["a"]', "quoted"],
    ["示例值：“销售表”", "销售表", "quoted"],
    ['**示例值**:"AND(CurrentValue.[身高]>180)"', "AND(CurrentValue.[身高]>180)", "quoted"],
    ['示例值：\n```\n{ "a": 1 }\n```', '{ "a": 1 }', "json"],
    ['Example value: "csv"', "csv", "quoted"],
    ['扩展名。\n示例："csv"', "csv", "quoted"],
    ['示例值：""', "", "quoted"],
  ])("reads %j", (text, example, exampleForm) => {
    const { facts, codes } = readFacts(text);
    expect(facts).toMatchObject({ example, exampleForm });
    expect(codes).toEqual([]);
  });

  it("reports a quote that never closes and leaves it in the prose", () => {
    const { facts, codes } = readFacts('工号\n\n示例值："2845435\n\n其他');
    expect(facts.example).toBeUndefined();
    expect(facts.prose).toContain('"2845435');
    expect(codes).toEqual(["description/unreadable"]);
  });

  it("takes no example from a label without one", () => {
    expect(readFacts("说明\n\n示例值：\n").facts).toEqual({ prose: "说明", rules: [], fieldScopes: [] });
  });
});

describe("readDescription, default", () => {
  it.each([
    ["默认值:open_id", "open_id"],
    ["是否包含，默认 false", "false"],
    ["分页大小，默认值20", "20"],
    ["默认值：`false`", "false"],
    ["默认值：false，即不设置颜色", "false"],
    ["默认值：-14513409", "-14513409"],
    ["默认值：`[1]`", "[1]"],
    ["**默认值**：20", "20"],
    ["默认值 : 10", "10"],
    ["默认值为false,返回当前类型", "false"],
    ["若为true表示导出范围外的会议室，默认为false", "false"],
    ["分页大小，默认为 20", "20"],
    ["最大200，默认20", "20"],
    ["不填时，默认为 true。", "true"],
    ['默认为 "star"。', "star"],
    ["不传则默认为0", "0"],
    ["可选值：\n- true：包含\n- false（默认值）：不包含", "false"],
    ["可选值：1：甲 2：乙     示例值：（默认值）1", "1"],
    ["Default value: open_id", "open_id"],
  ])("reads %j", (text, value) => {
    const { facts, codes } = readFacts(text);
    expect(facts.default).toBe(value);
    expect(codes).toEqual([]);
  });

  it.each([
    "默认值：空",
    "默认值：空，表示不更新",
    "默认为空",
    "当类型为 1 时，默认为 true",
    "系统默认为 10",
    "默认字段",
    "群主默认为部门负责人",
    "视图类型,默认为grid类型",
  ])("takes none from %j", (text) => {
    const { facts, codes } = readFacts(text);
    expect(facts.default).toBeUndefined();
    expect(codes).toEqual([]);
  });

  it("reports a labelled default in running text", () => {
    const { facts, codes } = readFacts("默认值：如果是第一个数据，则为真");
    expect(facts.default).toBeUndefined();
    expect(codes).toEqual(["description/unreadable"]);
  });

  it("keeps the labelled one of two and reports both", () => {
    const { facts, codes } = readFacts("大小，默认为 10\n\n默认值：`20`");
    expect(facts.default).toBe("20");
    expect(codes).toEqual(["description/two-values"]);
  });

  it("keeps none of two in prose", () => {
    const { facts, codes } = readFacts("默认为 10。默认为 20。");
    expect(facts.default).toBeUndefined();
    expect(codes).toEqual(["description/two-values"]);
  });
});

describe("readDescription, enumeration", () => {
  it.each([
    [
      '扩展名。  \n**示例值**："csv"  \n**可选值有**：  \n- docx：Word 格式  \n- csv：CSV 格式',
      ["docx", "csv"],
      "扩展名。",
    ],
    [
      '目标格式。可选值如下所示：\n- `docx`：新版文档\n- `sheet`：电子表格\n\n**示例值**："sheet"',
      ["docx", "sheet"],
      "目标格式。",
    ],
    ['\t 关系 示例值:"and" 可选值有: and:与 or:或 默认值:and', ["and", "or"], "关系"],
    ["挂载类型。\n\n**可选值有**：\n- `1`: 挂载到云空间\n", ["1"], "挂载类型。"],
    ["设备类型，可选值如下：\n- phone：手机\n- fax：传真", ["phone", "fax"], "设备类型"],
    ["撤销类型。可能值有：\n\n- 1：甲\n- 0：乙", ["1", "0"], "撤销类型。"],
    ["类型，枚举值如下：\n- a：甲\n- b：乙", ["a", "b"], "类型"],
    ["限制。类型的可能值如下：\n\n- 1：甲\n- 2：乙", ["1", "2"], "限制。"],
    ["Type. Possible values:\n- `a`: x\n- `b`: y", ["a", "b"], "Type."],
    ["语言的 key\n\n可选值有：\n\n- `zh_cn`: 中文\n- `en_us`: 英文\n", ["zh_cn", "en_us"], "语言的 key"],
    ["示例值:true 可选值有: true:是 false:否", ["true", "false"], ""],
  ])("reads %j", (text, listed, prose) => {
    const { facts, codes } = readFacts(text);
    expect(values(facts)).toEqual(listed);
    expect(facts.prose).toBe(prose);
    expect(codes).toEqual([]);
  });

  it("says that a map's values are listed", () => {
    const { facts } = readFacts("类型为\nmap,key 是字段名,value 是字段权限 value 枚举值有:\n1:可阅读 2:可编辑");
    expect(facts).toMatchObject({ enumOf: "values", prose: "类型为 map,key 是字段名,value 是字段权限" });
    expect(values(facts)).toEqual(["1", "2"]);
  });

  it("leaves a list that is of something inside", () => {
    expect(readFacts("结构如下。\nperiod 可选值有:\n- 1 : 日薪\n- 2 : 月薪").facts.enum).toBeUndefined();
  });

  it("takes no list from a range or a link", () => {
    expect(readFacts("取值范围为 0 到 1，枚举值可查询[接口](x)").facts.enum).toBeUndefined();
  });

  it("reports a value listed twice and keeps its first meaning", () => {
    const { facts, codes } = readFacts("可选值有:\n\nisGreater:大于\nisGreater:大于等于\nisLess:小于");
    expect(values(facts)).toEqual(["isGreater", "isLess"]);
    expect(codes).toEqual(["enum/duplicate-value"]);
  });

  it("reports a list it cannot read and leaves it in the prose", () => {
    const { facts, codes } = readFacts("可选值：text、img、line break");
    expect(facts.enum).toBeUndefined();
    expect(facts.prose).toBe("可选值：text、img、line break");
    expect(codes).toEqual(["enum/unreadable"]);
  });

  it("takes the generated list before one in prose that differs", () => {
    const { facts, codes } = readFacts("状态可选值有：0：停用 1：启用\n\n可选值有：\n\n- `0`: 停用\n- `2`: 其他\n");
    expect(values(facts)).toEqual(["0", "2"]);
    expect(codes).toEqual(["enum/two-lists"]);
  });

  it("takes none of several lists that differ by case", () => {
    const { facts, codes } = readFacts("甲的可选值有：\n- `0`：无\n\n乙的可选值有：\n- `1`：有");
    expect(facts.enum).toBeUndefined();
    expect(codes).toEqual(["enum/two-lists"]);
  });
});

describe("readDescription, fixed value", () => {
  it.each([
    ['固定值："application/json; charset=utf-8"', "application/json; charset=utf-8"],
    ["挂载类型。取固定值 1，表示云空间", "1"],
    ["固定取值 `event_callback`。", "event_callback"],
    ["目前固定为 1，表示用户。", "1"],
    ['授权类型，**固定值**：\n\n**示例值**："authorization_code"', "authorization_code"],
  ])("reads %j", (text, fixed) => {
    expect(readFacts(text).facts.fixed).toBe(fixed);
  });

  it.each(["ID 前缀固定为 `od-`", "弹性规则与固定规则", "附加固定金额"])("takes none from %j", (text) => {
    expect(readFacts(text).facts.fixed).toBeUndefined();
  });
});

describe("readDescription, a list without a label of its own", () => {
  it.each([
    "成员角色。支持：\n- `editor`: 可编辑\n- `viewer`: 可阅读",
    "成员角色，支持\n- `editor`: 可编辑\n- `viewer`: 可阅读",
  ])("reads %j", (text) => {
    expect(values(readFacts(text).facts)).toEqual(["editor", "viewer"]);
  });

  it("takes no list of topics for values", () => {
    expect(values(readFacts("支持：\n- 文本\n- 图片").facts)).toBeUndefined();
  });
});

describe("readDescription, an example of several or of several lines", () => {
  it.each([
    ["示例值：\n- `user`：个人邮箱\n- `public`：公共邮箱", "user"],
    ['示例值：\n- "2024-01-01~"\n- "~2024-01-01"', "2024-01-01~"],
    ['示例值：``` { "a": 1 } ```', '{ "a": 1 }'],
    ['示例值："{\n"text": "a:"\n}"', '{\n"text": "a:"\n}'],
  ])("reads %j", (text, example) => {
    expect(readFacts(text).facts.example).toBe(example);
  });
});
