import { describe, expect, it } from "vitest";
import {
  attachment,
  autoNumber,
  checkbox,
  createdTime,
  createdUser,
  dateTime,
  defineTable,
  duplexLink,
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
  singleLink,
  singleSelect,
  text,
  url,
  user,
  type WriteOf,
} from "../../../../../templates/client/src/records.ts";
import { li, place, zhang, type AnyField } from "./wire.ts";

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
