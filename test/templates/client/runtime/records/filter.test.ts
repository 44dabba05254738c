import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";

import {
  and,
  checkbox,
  createdUser,
  dateTime,
  defineTable,
  filterOf,
  FilterError,
  formula,
  location,
  multiSelect,
  not,
  number,
  or,
  person,
  singleSelect,
  text,
  today,
  type Filter,
} from "../../../../../templates/client/src/records.ts";
import { parseFilter, type Parsed } from "./parse-filter.ts";

const people = defineTable({
  姓名: text(),
  身高: number(),
  体重: number(),
  生日: dateTime(),
  在职: checkbox(),
  级别: singleSelect({ options: ["初级", "高级"] }),
  标签: multiSelect(),
  上级: person(),
  创建人: createdUser(),
  得分: formula(number()),
  评语: formula(),
  地点: location(),
});
const f = filterOf(people);

describe("a filter prints", () => {
  it.each<[Filter, string]>([
    [and(f("身高").gt(180), f("体重").gt(150)), "AND(CurrentValue.[身高]>180, CurrentValue.[体重]>150)"],
    [
      or(f("姓名").contains("004"), f("姓名").contains("009")),
      'OR(CurrentValue.[姓名].contains("004"), CurrentValue.[姓名].contains("009"))',
    ],
    [not(f("姓名").contains("003")), 'NOT(CurrentValue.[姓名].contains("003"))'],
    [f("姓名").eq("003"), 'CurrentValue.[姓名]="003"'],
    [f("姓名").ne("003"), 'CurrentValue.[姓名]!="003"'],
    [f("姓名").lte("003"), 'CurrentValue.[姓名]<="003"'],
    [f("姓名").isEmpty(), 'CurrentValue.[姓名]=""'],
    [f("生日").isNotEmpty(), 'NOT(CurrentValue.[生日]="")'],
    [f("身高").gte(10.5), "CurrentValue.[身高]>=10.5"],
    [f("身高").lt(-3), "CurrentValue.[身高]<-3"],
    [f("身高").eq(-0), "CurrentValue.[身高]=0"],
    [f("在职").eq(true), "CurrentValue.[在职]=1"],
    [f("在职").ne(false), "CurrentValue.[在职]!=0"],
    [f("生日").eq(today()), "CurrentValue.[生日]=TODAY()"],
    [f("生日").gt(today(-1)), "CurrentValue.[生日]>TODAY()-1"],
    [f("生日").lt(today(1)), "CurrentValue.[生日]<TODAY()+1"],
    [f("生日").gt("2021-06-01"), 'CurrentValue.[生日]>TODATE("2021-06-01")'],
    [f("级别").eq("高级"), 'CurrentValue.[级别]="高级"'],
    [f("标签").eq("内容a"), 'CurrentValue.[标签]="内容a"'],
    [f("上级").eq("袁志伟"), 'CurrentValue.[上级]="袁志伟"'],
    [f("创建人").eq("人名a"), 'CurrentValue.[创建人]="人名a"'],
    [f("得分").eq(123), "CurrentValue.[得分]=123"],
    [f("评语").eq("内容a"), 'CurrentValue.[评语]="内容a"'],
  ])("%s", (filter, printed) => {
    expect(String(filter)).toBe(printed);
  });

  it.each([
    ["Asia/Shanghai", "2021-06-02"],
    ["UTC", "2021-06-01"],
    ["America/New_York", "2021-06-01"],
  ])("a Date as its day in %s", (timeZone, day) => {
    const filter = filterOf(people, { timeZone })("生日").eq(new Date("2021-06-01T16:00:00Z"));
    expect(String(filter)).toBe(`CurrentValue.[生日]=TODATE("${day}")`);
  });

  it("a Date as its day in China where nothing is said", () => {
    expect(String(f("生日").eq(new Date("2021-05-31T16:00:00Z")))).toBe('CurrentValue.[生日]=TODATE("2021-06-01")');
  });
});

describe("a filter refuses", () => {
  it.each(['a"b', "a\\", "a\nb", "\u0000", "\u2028", "\ud800"])(
    "the text %j, which the language cannot hold",
    (value) => {
      expect(() => f("姓名").eq(value)).toThrow(FilterError);
      expect(() => f("姓名").contains(value)).toThrow("no way is known to write");
    },
  );

  it.each(["a]b", "a[b", "a\\b", "a\nb"])("the field name %j, which the language cannot hold", (name) => {
    const ask = filterOf(defineTable({ [name]: text() }));
    expect(() => ask(name)).toThrow("a filter cannot name the field");
  });

  it.each([NaN, Infinity, 1e21, 1e-7])("the number %d", (value) => {
    expect(() => f("身高").eq(value)).toThrow("needs no exponent");
  });

  it.each(["2021-02-30", "2021-6-1", "2021-13-01", "1-2-3", '2021-06-01")'])("the day %j", (day) => {
    expect(() => f("生日").eq(day as "2021-06-01")).toThrow("a day is written as 2021-06-01");
  });

  it("a Date that is none or far away, and days that are no whole number", () => {
    expect(() => f("生日").eq(new Date(NaN))).toThrow(FilterError);
    expect(() => f("生日").eq(new Date(8.64e15))).toThrow(FilterError);
    expect(() => today(0.5)).toThrow(RangeError);
  });

  it("more than 2000 characters", () => {
    const filters = Array.from({ length: 200 }, (_, index) => f("身高").eq(index));
    expect(() => and(...filters)).toThrow(/^the filter has \d+ characters; at most 2000 are taken$/);
    const fits = f("姓名").eq("a".repeat(2000 - 'CurrentValue.[姓名]=""'.length));
    expect(String(fits)).toHaveLength(2000);
  });

  it("to join nothing, or what it did not make", () => {
    expect(() => and()).toThrow("AND takes at least one filter");
    // @ts-expect-error: a text is no filter
    expect(() => or("1=1")).toThrow("OR takes filters that");
    expect(() => not({ toString: () => "1=1" } as Filter)).toThrow(FilterError);
  });

  it("fields that are not there or have no documented comparison", () => {
    // @ts-expect-error: not defined
    expect(() => f("其他")).toThrow("no filter is documented for the field “其他”");
    // @ts-expect-error: places have no comparison
    expect(() => f("地点")).toThrow("no filter is documented");
    // @ts-expect-error: from elsewhere
    expect(() => f("constructor")).toThrow(FilterError);
  });

  it("values of another type", () => {
    // @ts-expect-error: text for a number
    expect(() => f("身高").gt("180")).toThrow(FilterError);
    // @ts-expect-error: number for a text
    expect(() => f("姓名").eq(3)).toThrow(FilterError);
    // @ts-expect-error: number for a date
    expect(() => f("生日").eq(1674206443000)).toThrow(FilterError);
    // @ts-expect-error: text for a tick
    expect(() => f("在职").eq("true")).toThrow(FilterError);
    // @ts-expect-error: numbers do not contain
    expect(() => f("身高").contains("1")).toThrow(FilterError);
    // @ts-expect-error: not an option; what the table offers may have changed, so it is not refused
    f("级别").eq("中级");
    expectTypeOf(f("在职")).not.toHaveProperty("gt");
  });
});

describe("what a filter says", () => {
  const names = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((name) => !/[[\]\\\p{Cc}\u2028\u2029]/u.test(name));
  const hostile = fc.constantFrom(
    '"',
    "\\",
    "]",
    "[",
    ")",
    "(",
    ",",
    "AND(",
    '")',
    "CurrentValue.[a]",
    "=",
    " ",
    "\n",
    "a",
    "王",
  );
  const texts = fc.oneof(fc.string({ unit: hostile, maxLength: 8 }), fc.string({ unit: "binary", maxLength: 8 }));

  it("is what was asked, whatever the names and texts, or it is refused", () => {
    let printed = 0;
    fc.assert(
      fc.property(fc.oneof(names, texts), texts, (name, value) => {
        const ask = () => filterOf(defineTable({ [name]: text() }))(name);
        const filter = attempt(() => and(ask().eq(value), not(ask().contains(value))));
        const cannot =
          /["\\\p{Cc}\p{Surrogate}\u2028\u2029]/u.test(value) ||
          /[[\]\\\p{Cc}\p{Surrogate}\u2028\u2029]|^$/u.test(name);
        expect(filter === undefined).toBe(cannot);
        if (filter === undefined) return;
        printed += 1;
        const literal = { kind: "text", text: value };
        expect(parseFilter(String(filter))).toEqual({
          kind: "call",
          name: "AND",
          items: [
            { kind: "compare", field: name, operator: "=", value: literal },
            { kind: "call", name: "NOT", items: [{ kind: "contains", field: name, value: literal }] },
          ],
        });
      }),
      { numRuns: 2000 },
    );
    expect(printed).toBeGreaterThan(100);
  });

  it("keeps its nesting and its values", () => {
    const leaf = fc.oneof(
      fc
        .double({ noNaN: true, min: -1e9, max: 1e9 })
        .map((value) =>
          pair(value, (each) => f("身高").lte(each), compared("身高", "<=", { kind: "number", number: value + 0 })),
        ),
      fc
        .integer({ min: -400, max: 400 })
        .map((days) =>
          pair(days, (each) => f("生日").gte(today(each)), compared("生日", ">=", { kind: "today", days: days + 0 })),
        ),
      fc
        .boolean()
        .map((ticked) =>
          pair(ticked, (each) => f("在职").eq(each), compared("在职", "=", { kind: "number", number: Number(ticked) })),
        ),
    );
    const { tree } = fc.letrec<{ tree: Pair; node: Pair }>((tie) => ({
      tree: fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, tie("node")),
      node: fc
        .tuple(fc.constantFrom("AND", "OR", "NOT"), fc.array(tie("tree"), { minLength: 1, maxLength: 3 }))
        .map(([name, items]) => joined(name, items)),
    }));
    fc.assert(
      fc.property(tree, ({ make, expected }) => {
        const filter = attempt(make);
        if (filter !== undefined) expect(parseFilter(String(filter))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

interface Pair {
  readonly make: () => Filter;
  readonly expected: Parsed;
}

function pair<Given>(value: Given, make: (value: Given) => Filter, expected: Parsed): Pair {
  return { make: () => make(value), expected };
}

function compared(field: string, operator: string, value: Extract<Parsed, { kind: "compare" }>["value"]): Parsed {
  return { kind: "compare", field, operator, value };
}

function joined(name: string, items: readonly Pair[]): Pair {
  const used = name === "NOT" ? items.slice(0, 1) : items;
  return {
    make() {
      const filters = used.map(({ make }) => make());
      const [first] = filters;
      if (name === "NOT" && first !== undefined) return not(first);
      return name === "AND" ? and(...filters) : or(...filters);
    },
    expected: { kind: "call", name, items: used.map(({ expected }) => expected) },
  };
}

/** Undefined where the language cannot say it. */
function attempt(make: () => Filter): Filter | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof FilterError) return undefined;
    throw error;
  }
}
