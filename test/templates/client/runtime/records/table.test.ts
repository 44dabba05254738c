import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";

import {
  attachment,
  autoNumber,
  barcode,
  checkbox,
  createdTime,
  createdUser,
  currency,
  dateTime,
  defineTable,
  duplexLink,
  email,
  formula,
  groupChat,
  location,
  lookup,
  modifiedTime,
  modifiedUser,
  multiSelect,
  number,
  person,
  phone,
  progress,
  rating,
  RecordError,
  singleLink,
  singleSelect,
  text,
  url,
  user,
  type Fields,
  type Person,
  type Place,
  type ReadOf,
  type TextSegment,
  type WriteOf,
} from "../../../../../templates/client/src/records.ts";

type AnyField = Fields[string];

const zhang = { id: "ou_1", name: "张三", en_name: "ZhangSan", email: "z@x.cn", avatar_url: "https://x.cn/a" };
const li = { id: "ou_2", name: "李四" };
const place: Place = { location: "116.397755,39.903179", name: "天安门广场", pname: "北京市" };

describe("a cell reads", () => {
  it.each<[string, AnyField, unknown, unknown]>([
    ["text as it is", text(), "多行", "多行"],
    [
      "text out of its segments",
      text(),
      [
        { type: "text", text: "a" },
        { type: "mention", text: "@张三" },
      ],
      "a@张三",
    ],
    ["text without segments as empty", text(), [], ""],
    [
      "segments as they are",
      text({ segments: true }),
      [{ type: "url", text: "a", link: "b" }],
      [{ type: "url", text: "a", link: "b" }],
    ],
    ["plain text as one segment", text({ segments: true }), "a", [{ type: "text", text: "a" }]],
    ["an email out of its link", email(), [{ type: "url", text: "z@x.cn", link: "mailto:z@x.cn" }], "z@x.cn"],
    ["a barcode", barcode(), [{ type: "text", text: "FS0001" }], "FS0001"],
    ["a number", number(), 2323.2323, 2323.2323],
    ["a number out of its text", number(), "64", 64],
    ["progress", progress(), "0.66", 0.66],
    ["an amount", currency(), -1, -1],
    ["a rating", rating(), 3, 3],
    ["an option", singleSelect(), "选项1", "选项1"],
    ["options", multiSelect(), ["a", "b"], ["a", "b"]],
    ["a date", dateTime(), 1690992000000, new Date(1690992000000)],
    ["a tick", checkbox(), false, false],
    ["people", user(), [zhang, li], [zhang, li]],
    ["one person", person({ multiple: false }), [li], li],
    ["no person as nothing", person({ multiple: false }), [], undefined],
    ["groups", groupChat(), [{ id: "oc_1", name: "组", avatar_url: null }], [{ id: "oc_1", name: "组" }]],
    ["a phone number", phone(), "131xxxx6666", "131xxxx6666"],
    ["an address", url(), { link: "https://x.cn", text: "x" }, { link: "https://x.cn", text: "x" }],
    ["attachments", attachment(), [{ file_token: "box", size: 3, odd: 1 }], [{ file_token: "box", size: 3 }]],
    ["links", singleLink(), { link_record_ids: ["rec1"] }, ["rec1"]],
    [
      "links of the older form",
      singleLink(),
      [{ record_ids: ["rec1"], text: "x", type: "text" }, { record_ids: ["rec2"] }],
      ["rec1", "rec2"],
    ],
    ["no links out of an empty object", singleLink(), {}, []],
    ["no links out of null", duplexLink(), [{ record_ids: null, table_id: "t" }], []],
    ["a place", location(), { ...place, adname: null }, place],
    ["when it was created", createdTime(), 1691049973000, new Date(1691049973000)],
    ["when it was changed", modifiedTime(), 1691049973000, new Date(1691049973000)],
    ["who created it, of a list", createdUser(), [zhang], zhang],
    ["who changed it, alone", modifiedUser(), zhang, zhang],
    ["a number that was given", autoNumber(), "017no20230201", "017no20230201"],
    ["a formula's text", formula(), { type: 1, value: [{ type: "text", text: "正常" }] }, "正常"],
    ["a formula's text without its type", formula(), [{ type: "text", text: "false" }], "false"],
    ["a formula's number", formula(number()), { type: 2, ui_type: "Number", value: [3] }, 3],
    ["a formula's number alone", formula(number()), 3, 3],
    ["a formula's people", formula(user()), { type: 11, value: [zhang] }, [zhang]],
    ["a formula without a result", formula(dateTime()), { type: 5, value: [] }, undefined],
    ["a formula with null for a result", formula(), { type: 1, value: null }, undefined],
    [
      "looked up texts apart",
      lookup(),
      {
        type: 1,
        value: [
          { type: "text", text: "a" },
          { type: "text", text: "b" },
        ],
      },
      ["a", "b"],
    ],
    ["looked up numbers", lookup(number()), { type: 2, value: [1, 2] }, [1, 2]],
    ["looked up people", lookup(user()), { type: 11, value: [zhang, li] }, [zhang, li]],
    ["looked up options", lookup(multiSelect()), { type: 4, value: ["a", "b"] }, ["a", "b"]],
    ["looked up links", lookup(singleLink()), { type: 18, value: [{ link_record_ids: ["r1", "r2"] }] }, ["r1", "r2"]],
    ["looked up formulas", lookup(formula(number())), { type: 2, value: [1, 2] }, [1, 2]],
    ["a formula over looked up numbers", formula(lookup(number())), { type: 2, value: [1, 2] }, [1, 2]],
    ["nothing looked up as no values", lookup(), { type: 1, value: null }, []],
  ])("%s", (_, field, cell, value) => {
    expect(defineTable({ 名: field }).read({ 名: cell })).toEqual({ 名: value });
  });

  it("as undefined where it is empty, which is not sent or null", () => {
    const table = defineTable({ a: text(), b: checkbox(), c: lookup() });
    expect(table.read({ b: null })).toStrictEqual({ a: undefined, b: undefined, c: undefined });
  });

  it("only where its field is defined", () => {
    expect(defineTable({ a: text() }).read({ a: "x", b: "y" })).toEqual({ a: "x" });
  });

  it("under names that objects have from elsewhere", () => {
    const table = defineTable({ ["__proto__"]: text(), constructor: text(), toString: number() });
    const values = table.read(JSON.parse('{"__proto__":"a","toString":1}'));
    expect([Object.entries(values), Object.getPrototypeOf(values)]).toEqual([
      [
        ["__proto__", "a"],
        ["constructor", undefined],
        ["toString", 1],
      ],
      Object.prototype,
    ]);
  });
});

describe("a cell of another shape", () => {
  it.each<[string, AnyField, unknown, string]>([
    ["a list of options for text", text(), ["a"], 'expected a text or its segments, got ["a"]'],
    ["a segment without text", text(), [{ type: "text" }], "expected a segment of text with “text”"],
    ["words for a number", number(), "1,000.00", "expected a number or its text, got “1,000.00”"],
    ["nothing for a number", number(), "", "expected a number"],
    ["hexadecimal for a number", number(), "0x10", "expected a number"],
    ["too much for a number", number(), "1e999", "expected a number"],
    ["text for a date", dateTime(), "2021-06-01", "expected milliseconds since 1970"],
    ["text for a tick", checkbox(), "true", "expected true or false"],
    ["another option", singleSelect({ options: ["a", "b"] }), "c", "expected one of a, b, got “c”"],
    ["one option for many", multiSelect(), "a", "expected names of options"],
    ["two people for one", person({ multiple: false }), [zhang, li], "expected one person at most"],
    ["somebody without ID", user(), [{ name: "张三" }], "expected a person with “id”"],
    ["a number for a name", user(), [{ id: "ou_1", name: 1 }], "expected a person with “name”"],
    ["a text for an address", url(), "https://x.cn", "expected an address with “link”"],
    ["links without IDs", singleLink(), [{ text: "新功能评审", type: "text" }], "expected linked records"],
    [
      "a result of another type",
      formula(number()),
      { type: 5, value: [1612108800000] },
      "expected a result of type 2 (Number)",
    ],
    [
      "several results for one",
      formula(number()),
      { type: 2, value: [1, 2] },
      "expected one value; several are a lookup",
    ],
    ["a number for a number that was given", autoNumber(), 17, "expected a text"],
  ])("is an error that names the field: %s", (_, field, cell, message) => {
    const read = () => defineTable({ 价格: field }).read({ 价格: cell });
    expect(read).toThrow(RecordError);
    expect(read).toThrow(`field “价格”: ${message}`);
  });

  it("is an error whatever it is, never a program that ends", () => {
    const fields = [
      text(),
      number(),
      user(),
      url(),
      attachment(),
      singleLink(),
      location(),
      formula(user()),
      lookup(dateTime()),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.anything({ withBigInt: true, withNullPrototype: true }),
        (field, cell) => {
          try {
            defineTable({ a: field }).read({ a: cell });
          } catch (error) {
            expect(error).toBeInstanceOf(RecordError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("is one for a record without fields", () => {
    expect(() => defineTable({}).read([])).toThrow("a record's fields are an object");
  });
});

describe("a value is written", () => {
  const table = defineTable({
    文本: text({ segments: true }),
    数字: number(),
    日期: dateTime(),
    人员: person({ multiple: true }),
    负责人: person({ multiple: false }),
    群组: groupChat(),
    电话: phone(),
    链接: url(),
    附件: attachment(),
    关联: singleLink(),
    双向: duplexLink({ writable: true }),
    地点: location(),
    选项: multiSelect(),
    勾: checkbox(),
  });

  it.each<[WriteOf<typeof table>, unknown]>([
    [{ 文本: "a" }, { 文本: "a" }],
    [{ 数字: 10.5 }, { 数字: 10.5 }],
    [{ 日期: new Date(1674206443000) }, { 日期: 1674206443000 }],
    [{ 人员: ["ou_1", zhang] }, { 人员: [{ id: "ou_1" }, { id: "ou_1" }] }],
    [{ 负责人: li }, { 负责人: [{ id: "ou_2" }] }],
    [{ 群组: [{ id: "oc_1" }] }, { 群组: [{ id: "oc_1" }] }],
    [{ 电话: "+8613026162666" }, { 电话: "+8613026162666" }],
    [{ 链接: { link: "https://x.cn", text: "x" } }, { 链接: { text: "x", link: "https://x.cn" } }],
    [{ 链接: "https://x.cn" }, { 链接: { text: "https://x.cn", link: "https://x.cn" } }],
    [{ 附件: ["box", { file_token: "bin" }] }, { 附件: [{ file_token: "box" }, { file_token: "bin" }] }],
    [
      { 关联: ["rec1"], 双向: ["rec2"] },
      { 关联: ["rec1"], 双向: ["rec2"] },
    ],
    [{ 地点: place }, { 地点: "116.397755,39.903179" }],
    [
      { 选项: ["a"], 勾: false },
      { 选项: ["a"], 勾: false },
    ],
    [{ 文本: undefined, 数字: null }, { 数字: null }],
  ])("%j as the wire takes it", (values, wire) => {
    expect(table.write(values)).toStrictEqual(wire);
  });

  it("as it was read", () => {
    const wire = {
      人员: [zhang],
      地点: place,
      附件: [{ file_token: "box", name: "a" }],
      关联: { link_record_ids: ["r"] },
    };
    const { 人员, 地点, 附件, 关联 } = table.read(wire);
    expect(table.write({ 人员, 地点, 附件, 关联 })).toEqual({
      人员: [{ id: "ou_1" }],
      地点: "116.397755,39.903179",
      附件: [{ file_token: "box" }],
      关联: ["r"],
    });
  });

  it.each<[string, AnyField, unknown, string]>([
    ["a number that is none", number(), NaN, "expected a finite number, got NaN"],
    ["a date that is none", dateTime(), new Date(NaN), "expected a valid Date"],
    ["a phone number with letters", phone(), "130x", "up to 64 digits"],
    ["an empty ID", user(), [""], "expected an ID"],
    ["a place that is none", location(), "天安门", "expected longitude and latitude"],
    ["another option", singleSelect({ options: ["a"] }), "b", "expected one of a"],
    ["a text for a list", singleLink(), "rec1", "expected a list of record IDs"],
  ])("but not %s", (_, field, value, message) => {
    expect(() => defineTable({ 名: field }).write({ 名: value } as object)).toThrow(`field “名”: `);
    expect(() => defineTable({ 名: field }).write({ 名: value } as object)).toThrow(message);
  });

  it.each<[string, AnyField]>([
    ["AutoNumber", autoNumber()],
    ["CreatedTime", createdTime()],
    ["CreatedUser", createdUser()],
    ["DuplexLink", duplexLink()],
    ["Formula", formula()],
    ["Lookup", lookup()],
    ["ModifiedTime", modifiedTime()],
    ["ModifiedUser", modifiedUser()],
  ])("but not %s, nor emptied", (uiType, field) => {
    const computed = defineTable({ 名: field });
    for (const value of ["a", null]) {
      expect(() => computed.write({ 名: value } as object)).toThrow(
        `field “名”: is computed by the service (${uiType})`,
      );
    }
  });

  it("but not to a field that is not defined", () => {
    const write = (name: string) => () => table.write({ [name]: "a" } as object);
    expect(write("其他")).toThrow("field “其他”: is not defined in this table");
    expect(write("constructor")).toThrow("is not defined");
  });
});

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
