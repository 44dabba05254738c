import { describe, expect, it } from "vitest";
import { applyDescription } from "../../generator/facts/apply-description.ts";
import { readDescription } from "../../generator/facts/description.ts";
import { readEnumeration } from "../../generator/facts/enumeration.ts";
import { valuesInProse } from "../../generator/facts/values-in-prose.ts";
import type { Schema } from "../../generator/model/schema.ts";
import { growth, linear } from "../cpu-time.ts";
import { cell, reading } from "./reading.ts";

function listed(text: string): string | undefined {
  return valuesInProse(text)
    ?.items.map(({ value, description }) => `${String(value)} ${description ?? ""}`)
    .join("|");
}

describe("valuesInProse", () => {
  it.each([
    ["性别：0-未知 1-男 2-女", "0 未知|1 男|2 女"],
    ["0: unknown, 1: male", "0 unknown|1 male"],
    ["1＝开启；2＝关闭", "1 开启|2 关闭"],
    ["是否可见（0：否，1：是），不填为否", "0 否|1 是"],
    ["状态，1：已创建 2: 处理中 50: 被关闭", "1 已创建|2 处理中|50 被关闭"],
    ["Day of the week, 1 - Monday, 2 - Tuesday", "1 Monday|2 Tuesday"],
    ["角色\n- 3 = 组织类 - 7 = 非组织类", "3 组织类|7 非组织类"],
    ["角色\n- 3 = 组织类\n- 7 = 非组织类", "3 组织类|7 非组织类"],
    ["`1`：第 1 次、`2`：第 2 次（默认）", "1 第 1 次|2 第 2 次（默认）"],
    ["0：全部成员 1：新人 以上都独立，另行设置", "0 全部成员|1 新人"],
    ["结果, 0: 认证中, 1: 成功, -1: 失败", "0 认证中|1 成功|-1 失败"],
  ])("reads %j", (text, values) => {
    expect(listed(text)).toBe(values);
  });

  it.each([
    "取值范围 1-100",
    "2020-01-02 至 2021-01-02",
    "010-12345678，400-1234567",
    "v1.0-beta，v1.1-稳定",
    "7-day or 30-day",
    "1-3 个工作日，4-6 个工作日",
    "优先级 1-高 10-低",
    "分数，1：最低 至 5：最高",
    "1：开启",
    "1：男，1：女",
    "1：男，2：男",
    "1：男，2：女，3：其他等",
    "例如 1：男，2：女",
    "1：男，2：女，3 表示其他",
    "当 type 为 1：男，2：女",
    "push_type 1：男，2：女",
    "1：男 2-女",
    "1：先打开，再关闭，2：保存",
    "权限，1：可读，2：可写，可相加",
    "类型: -1: 飞书 -2: 密码",
    "1：男\n2：女",
    "type:0-未知 1-男 2-女",
    "0: 2G, 1: 网络, 2: 其他",
    "1: 网络, 2: 其他, 3: 4G",
    "0: A, 1: BB, 2: CC",
    "比例 1:2 或 2:3",
    "http://a:80:x，http://b:81:y",
  ])("takes no enumeration from %j", (text) => {
    expect(listed(text)).toBeUndefined();
  });

  it("reads them behind a label", () => {
    expect(readEnumeration("0-未知 1-男 2-女")?.values.map(({ value }) => value)).toEqual(["0", "1", "2"]);
    expect(readEnumeration("1＝开启；2＝关闭")?.values).toMatchObject([
      { description: "开启" },
      { description: "关闭" },
    ]);
  });

  it.each(["0-未知 ", "1：男，", "1：（", "a_b ", "1 "])("takes time in proportion to %j", (piece) => {
    expect(growth(valuesInProse, piece.repeat(60_000))).toBeLessThan(linear);
  });
});

describe("a list in running text", () => {
  const text = "性别，1：男，2：女";
  const values = (schema: Schema, description: string): readonly unknown[] | undefined => {
    const { result, codes } = reading((report) =>
      applyDescription(schema, readDescription(cell(description), report), report),
    );
    expect(codes).toEqual([]);
    return result.enum?.map(({ value }) => value);
  };

  it("has values of the field's type and stays in the text", () => {
    expect(values({ kind: "integer" }, text)).toEqual([1, 2]);
    expect(values({ kind: "string" }, `${text}\n示例值："1"`)).toEqual(["1", "2"]);
    const { result } = reading((report) =>
      applyDescription({ kind: "integer" }, readDescription(cell(text), report), report),
    );
    expect(result.description).toBe(text);
  });

  it("counts only where the default and the example are in it, and a text has one of them", () => {
    expect(values({ kind: "integer" }, `${text}\n示例值：3`)).toBeUndefined();
    expect(values({ kind: "integer" }, `${text}\n默认值：0`)).toBeUndefined();
    expect(values({ kind: "string" }, text)).toBeUndefined();
    expect(values({ kind: "boolean" }, text)).toBeUndefined();
    expect(values({ kind: "integer" }, "01：男，02：女")).toBeUndefined();
  });
});
