import { describe, expect, expectTypeOf, it } from "vitest";
import {
  autoNumber,
  dateTime,
  defineTable,
  formula,
  lookup,
  number,
  person,
  singleSelect,
  text,
  type Person,
  type ReadOf,
  type TextSegment,
  type WriteOf,
} from "../../../../../templates/client/src/records.ts";

describe("the types of a table", () => {
  const orders = defineTable({
    订单号: text(),
    段: text({ segments: true }),
    价格: number(),
    状态: singleSelect({ options: ["新", "旧"] }),
    负责人: person({ multiple: true }),
    经手: person({ multiple: false }),
    日期: dateTime(),
    总额: formula(number()),
    名单: lookup(person()),
    编号: autoNumber(),
  });

  it("are what each field reads", () => {
    expectTypeOf<ReadOf<typeof orders>>().toEqualTypeOf<{
      readonly 订单号: string | undefined;
      readonly 段: readonly TextSegment[] | undefined;
      readonly 价格: number | undefined;
      readonly 状态: "新" | "旧" | undefined;
      readonly 负责人: readonly Person[] | undefined;
      readonly 经手: Person | undefined;
      readonly 日期: Date | undefined;
      readonly 总额: number | undefined;
      readonly 名单: readonly Person[] | undefined;
      readonly 编号: string | undefined;
    }>();
  });

  it("are what each field is written with, computed ones left out", () => {
    expectTypeOf<keyof WriteOf<typeof orders>>().toEqualTypeOf<
      "订单号" | "段" | "价格" | "状态" | "负责人" | "经手" | "日期"
    >();
    expectTypeOf<WriteOf<typeof orders>["状态"]>().toEqualTypeOf<"新" | "旧" | null | undefined>();
    expectTypeOf<WriteOf<typeof orders>["经手"]>().toEqualTypeOf<string | { readonly id: string } | null | undefined>();
  });

  it("keep computed fields, other names and other values from being written", () => {
    // @ts-expect-error: computed
    expect(() => orders.write({ 编号: "1" })).toThrow();
    // @ts-expect-error: not defined
    expect(() => orders.write({ 其他: "1" })).toThrow();
    // @ts-expect-error: text for a number
    expect(() => orders.write({ 价格: "1" })).toThrow();
    // @ts-expect-error: not an option
    expect(() => orders.write({ 状态: "坏" })).toThrow();
  });
});
