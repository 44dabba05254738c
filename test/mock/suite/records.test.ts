import {
  and,
  attachment,
  autoNumber,
  checkbox,
  createdTime,
  createdUser,
  dateTime,
  defineTable,
  filterOf,
  formula,
  location,
  lookup,
  modifiedTime,
  modifiedUser,
  multiSelect,
  not,
  number,
  or,
  phone,
  singleLink,
  singleSelect,
  text,
  today,
  url,
  user,
  type Filter,
  type ReadOf,
  type WriteOf,
} from "@larkwright/client/records";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chanceFrom } from "../run/chance.ts";
import { failureOf } from "../../failure-of.ts";
import { makeStand, placeIn, type Place, type Stand } from "./stand.ts";

const wishes = [
  { name: "文本", type: 1 },
  { name: "数", type: 2 },
  { name: "单选", type: 3, property: { options: [{ name: "甲" }, { name: "乙" }] } },
  { name: "多选", type: 4, property: { options: [{ name: "甲" }, { name: "乙" }, { name: "丙" }] } },
  { name: "日期", type: 5 },
  { name: "勾", type: 7 },
  { name: "人", type: 11, property: { multiple: true } },
  { name: "电话", type: 13 },
  { name: "链接", type: 15 },
  { name: "附件", type: 17 },
  { name: "关联", type: 18, property: { table_name: "表" } },
  { name: "引用", type: 19, property: { link: "关联", field: "数" } },
  { name: "两倍", type: 20, property: { formula_expression: "[数]*2" } },
  { name: "地点", type: 22 },
  { name: "建于", type: 1001 },
  { name: "改于", type: 1002 },
  { name: "建者", type: 1003 },
  { name: "改者", type: 1004 },
  { name: "编号", type: 1005 },
];

const table = defineTable({
  ...{ 文本: text(), 数: number(), 日期: dateTime(), 勾: checkbox(), 电话: phone(), 链接: url() },
  ...{ 单选: singleSelect({ options: ["甲", "乙"] }), 多选: multiSelect({ options: ["甲", "乙", "丙"] }) },
  ...{ 人: user({ multiple: true }), 附件: attachment(), 关联: singleLink(), 地点: location() },
  ...{ 引用: lookup(number()), 两倍: formula(number()), 建于: createdTime(), 改于: modifiedTime() },
  ...{ 建者: createdUser(), 改者: modifiedUser(), 编号: autoNumber() },
});
type Written = WriteOf<typeof table>;
type Seen = ReadOf<typeof table>;

/** A table with a field of every type, and a record to link to. */
async function everyType(fair?: true): Promise<Stand & { readonly path: Place; readonly other: string }> {
  const stand = await makeStand(fair === true ? { fair } : {});
  const made = stand.mock.createBase({ tables: [{ name: "表", fields: wishes, records: [{ 文本: "头", 数: 21 }] }] });
  return { ...stand, path: placeIn(made), other: made.tables[0]?.record_ids[0] ?? "" };
}

/** Values for each field that can be written, some of them left out. */
function values(other: string): fc.Arbitrary<Written> {
  const words = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }).filter((word) => word.trim() !== "");
  return fc.record(
    {
      文本: words,
      数: fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 100),
      单选: fc.constantFrom("甲" as const, "乙" as const),
      多选: fc.uniqueArray(fc.constantFrom("甲" as const, "乙" as const, "丙" as const), { minLength: 1 }),
      日期: fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms)),
      勾: fc.boolean(),
      人: fc.uniqueArray(fc.constantFrom("ou_1", "ou_2", "ou_3"), { minLength: 1 }),
      电话: fc.stringMatching(/^\+?[0-9]{5,12}$/u),
      链接: fc.record({ text: words, link: fc.webUrl() }),
      附件: fc.constant(["boxcndemoneedslist000000001"]),
      关联: fc.constant([other]),
      地点: fc.constant("116.397755,39.903179"),
    },
    { requiredKeys: [] },
  );
}

/** What was written, as it must read. */
function asRead(written: Written, seen: Seen): object {
  const { 人: people, 附件: files, 地点: place, ...plain } = written;
  return {
    ...plain,
    ...(people && { 人: people.map((id) => expect.objectContaining({ id }) as unknown) }),
    ...(files && { 附件: files.map((file_token) => expect.objectContaining({ file_token }) as unknown) }),
    ...(place && { 地点: expect.objectContaining({ location: place }) as unknown }),
    ...(written.数 !== undefined && { 两倍: expect.closeTo((written.数 as number) * 2, 5) as unknown }),
    ...(written.关联 && { 引用: [21] }),
    ...{ 建于: seen.改于, 建者: seen.改者 },
  };
}

const chinaDay = (date: Date): string => new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

describe("a typed record", () => {
  it("reads as it was written, in every field, in any weather", async () => {
    const { client, run, path, other } = await everyType();
    const { batchCreate, list } = client().bitable.v1.appTableRecord;
    const all = fc.sample(values(other), { numRuns: 90, seed: 5 });
    const data = { records: all.map((record) => ({ fields: table.write(record) })) };
    const made = (await run(batchCreate({ path, data }))).data.records.map(({ record_id }) => record_id);
    const { data: stored } = await run(list({ path, params: { page_size: 100, automatic_fields: true } }));
    const seen = new Map(stored.items?.map(({ record_id, fields }) => [record_id, table.read(fields)]));
    expect(made).toHaveLength(all.length);
    for (const [index, record] of all.entries()) {
      const read = seen.get(made[index] ?? "");
      if (read === undefined) throw new Error(`record ${String(index)} is not there`);
      expect(read).toMatchObject(asRead(record, read));
      expect(read.编号).toMatch(/\d/);
    }
  });

  it("loses a cell that is set to null, and keeps what an update leaves out", async () => {
    const { client, run, path } = await everyType();
    const { create, update, get } = client().bitable.v1.appTableRecord;
    const fields = table.write({ 文本: "a", 数: 1, 勾: true, 多选: ["甲"], 日期: new Date(0) });
    const made = await run(create({ path, params: { user_id_type: "open_id" }, data: { fields } }));
    const one = { ...path, record_id: made.data.record.record_id };
    await run(update({ path: one, data: { fields: table.write({ 数: null, 多选: null, 日期: null, 文本: "b" }) } }));
    const read = table.read((await run(get({ path: one }))).data.record.fields);
    expect(read).toMatchObject({ 文本: "b", 勾: true });
    expect([read.数, read.多选 ?? [], read.日期]).toEqual([undefined, [], undefined]);
  });

  it.each(["引用", "两倍", "建于", "改于", "建者", "改者", "编号"])(
    "has no way to write the computed field %s, here or there",
    async (name) => {
      expect(() => table.write({ [name]: 1 } as Written)).toThrow();
      const { client, run, path } = await everyType(true);
      const call = client().bitable.v1.appTableRecord.create({
        path,
        params: { user_id_type: "open_id" },
        data: { fields: { [name]: 1 } },
      });
      expect(await run(failureOf(call))).toMatchObject({ kind: "invalid_argument", retry: "never" });
    },
  );
});

interface Row {
  readonly 文本: string;
  readonly 数: number;
  readonly 单选: "甲" | "乙";
  readonly 勾: boolean;
  readonly 日期: Date;
}

/** A condition as the builder makes it, and what it means. */
interface Both {
  readonly filter: Filter;
  readonly takes: (row: Row) => boolean;
}

const f = filterOf(table);
const day = (index: number): `${number}-${number}-${number}` =>
  `2026-11-${String(10 + index)}` as `${number}-${number}-${number}`;

function plain({ below }: ReturnType<typeof chanceFrom>): Both {
  const [least, word, tick, at] = [below(20), `词${String(below(6))}`, below(2) === 0, day(below(12))];
  const kinds: readonly Both[] = [
    { filter: f("数").gt(least), takes: (row) => row.数 > least },
    { filter: f("数").gte(least), takes: (row) => row.数 >= least },
    { filter: f("数").lt(least), takes: (row) => row.数 < least },
    { filter: f("数").lte(least), takes: (row) => row.数 <= least },
    { filter: f("数").eq(least), takes: (row) => row.数 === least },
    { filter: f("数").ne(least), takes: (row) => row.数 !== least },
    { filter: f("文本").eq(word), takes: (row) => row.文本 === word },
    { filter: f("文本").ne(word), takes: (row) => row.文本 !== word },
    { filter: f("文本").contains(word), takes: (row) => row.文本.includes(word) },
    { filter: f("单选").eq("甲"), takes: (row) => row.单选 === "甲" },
    { filter: f("勾").eq(tick), takes: (row) => row.勾 === tick },
    { filter: f("日期").gt(at), takes: (row) => chinaDay(row.日期) > at },
    { filter: f("日期").lte(at), takes: (row) => chinaDay(row.日期) <= at },
    { filter: f("日期").eq(at), takes: (row) => chinaDay(row.日期) === at },
    { filter: f("日期").eq(today()), takes: (row) => chinaDay(row.日期) === "2026-11-18" },
    { filter: f("日期").gte(today(-3)), takes: (row) => chinaDay(row.日期) >= "2026-11-15" },
  ];
  return kinds[below(kinds.length)] ?? { filter: f("数").isNotEmpty(), takes: () => true };
}

function joined(chance: ReturnType<typeof chanceFrom>, depth: number): Both {
  const kind = depth === 0 ? 0 : chance.below(4);
  if (kind === 0) return plain(chance);
  const [one, other] = [joined(chance, depth - 1), joined(chance, depth - 1)];
  if (kind === 1) return { filter: not(one.filter), takes: (row) => !one.takes(row) };
  return kind === 2
    ? { filter: and(one.filter, other.filter), takes: (row) => one.takes(row) && other.takes(row) }
    : { filter: or(one.filter, other.filter), takes: (row) => one.takes(row) || other.takes(row) };
}

describe("a filter that was built", () => {
  it("finds the records that it means, and no others", async () => {
    const { client, run, path, happened } = await everyType();
    const { batchCreate, list } = client().bitable.v1.appTableRecord;
    const chance = chanceFrom(8);
    const rows: readonly Row[] = Array.from({ length: 80 }, (_, index) => ({
      文本: `词${String(index % 5)}`.repeat(1 + (index % 2)),
      数: chance.below(20),
      单选: chance.below(2) === 0 ? ("甲" as const) : ("乙" as const),
      勾: chance.below(2) === 0,
      日期: new Date(Date.parse(`${day(chance.below(12))}T00:00:00+08:00`) + chance.below(86_400) * 1000),
    }));
    const made = await run(batchCreate({ path, data: { records: rows.map((row) => ({ fields: table.write(row) })) } }));
    const ids = made.data.records.map(({ record_id }) => record_id);
    let least = 80;
    for (let count = 0; count < 60; count += 1) {
      const { filter, takes } = and1(joined(chance, 3));
      const { data } = await run(list({ path, params: { filter: String(filter), page_size: 100 } }));
      const wanted = ids.filter((_, index) => takes(rows[index] as Row));
      expect(
        (data.items ?? []).map(({ record_id }) => record_id),
        String(filter),
      ).toEqual(wanted);
      if (wanted.length > 0) least = Math.min(least, wanted.length);
    }
    expect(least).toBeLessThan(20);
    expect(happened()).toBeGreaterThan(5);
  });

  it("tells what is empty from what is not", async () => {
    const { client, run, path } = await everyType();
    const { batchCreate, list } = client().bitable.v1.appTableRecord;
    const rows: readonly Written[] = [{ 文本: "a" }, { 数: 0 }, { 文本: "b", 数: 1 }, {}];
    await run(batchCreate({ path, data: { records: rows.map((row) => ({ fields: table.write(row) })) } }));
    const count = async (filter: Filter): Promise<number | undefined> =>
      (await run(list({ path, params: { filter: String(filter) } }))).data.total;
    expect(await count(f("文本").isEmpty())).toBe(2);
    expect(await count(f("文本").isNotEmpty())).toBe(3);
    expect(await count(f("数").isEmpty())).toBe(2);
  });
});

/** The record that the table begins with has no more than a text and a number. */
function and1({ filter, takes }: Both): Both {
  return { filter: and(f("单选").isNotEmpty(), filter), takes };
}
