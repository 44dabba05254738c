import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
} from "../../../../../templates/client/src/records.ts";
import { li, place, zhang, type AnyField } from "./wire.ts";

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
