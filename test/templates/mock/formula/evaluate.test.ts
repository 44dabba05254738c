import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { matches, type FormulaRecord } from "../../../../templates/mock/src/formula/evaluate.ts";
import { parseFormula } from "../../../../templates/mock/src/formula/parse.ts";
import { and, filterOf, not, or, today, type Filter } from "../../../../templates/client/src/records.ts";
import {
  checkbox,
  dateTime,
  defineTable,
  multiSelect,
  number,
  text,
} from "../../../../templates/client/src/records.ts";
import { conditions, rows, type Row } from "./naive-filter.ts";
import { printFormula } from "./print-formula.ts";

/** A row as the service keeps it. */
function recordOf(row: Row): FormulaRecord {
  const cells = new Map([
    ["数", { type: 2, value: row.数 }],
    ["文", { type: 1, value: row.文 }],
    ["日", { type: 5, value: row.日?.getTime() ?? null }],
    ["选", { type: 4, value: row.选 }],
    ["勾", { type: 7, value: row.勾 }],
  ] as const);
  return (name) => cells.get(name as "数");
}

describe("the evaluator", () => {
  it("agrees with a naive reading of what was meant, however it is written", () => {
    const moments = fc.date({ min: new Date("2026-11-01"), max: new Date("2026-11-30"), noInvalidDate: true });
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(conditions, rows, moments, (condition, row, now) => {
        const parsed = parseFormula(condition.text);
        if (!parsed.ok) throw new Error(`${condition.text}: ${String(parsed.at)} ${parsed.reason}`);
        const wanted = condition.takes(row, now);
        seen[`${wanted}`] += 1;
        expect(matches(parsed.formula, recordOf(row), now.getTime())).toBe(wanted);
      }),
      { numRuns: 3000 },
    );
    // Else it would say little.
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(300);
  });

  it.each([
    ["1/0=1", false],
    ["DATE(999999,1,1)=DATE(999999,1,1)", true],
    ["DATE(9999999,1,1)=DATE(9999999,1,1)", true],
    ["TODAY()*2=TODAY()*2", true],
    ["TODAY()-TODAY()=0", true],
    ["1+TODAY()>TODAY()", true],
    ['TODAY()="2026-11-18"', false],
    ['TODAY()!="2026-11-18"', true],
    ["WEEKDAY(TODAY())=4", true],
    ["WEEKDAY(TODAY(),2)=3", true],
    ["WEEKDAY(TODAY(),3)=2", true],
    ['WEEKDAY(TODAY(),9)=""', true],
    ["YEAR(TODAY())*100+MONTH(TODAY())=202611", true],
    ["2*(3+4)-10/5=12", true],
    ["-(-2)=2", true],
    ['"10"=10', true],
    ['"é".contains("é")', true],
    ['AND(1=1,"b">"a",NOT(""="a"))', true],
  ])("finds that %s is %s", (formula, wanted) => {
    const parsed = parseFormula(formula);
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(matches(parsed.formula, () => undefined, Date.parse("2026-11-18T02:30:00Z"))).toBe(wanted);
  });
});

describe("a filter that the client's builder makes", () => {
  const table = defineTable({ 数: number(), 文: text(), 日: dateTime(), 选: multiSelect(), 勾: checkbox() });
  const f = filterOf(table);
  const ordering = fc.constantFrom("eq", "ne", "gt", "gte", "lt", "lte");
  // Texts that a filter can hold.
  const texts = fc.string({ unit: "grapheme" }).filter((each) => !/["\\\p{Cc}\p{Surrogate}\u2028\u2029]/u.test(each));
  const leaves: fc.Arbitrary<Filter> = fc.oneof(
    fc.tuple(ordering, fc.integer()).map(([how, value]) => f("数")[how](value)),
    fc.tuple(ordering, texts).map(([how, value]) => f("文")[how](value)),
    fc.tuple(ordering, fc.integer({ min: -99, max: 99 })).map(([how, days]) => f("日")[how](today(days))),
    fc
      .tuple(ordering, fc.date({ noInvalidDate: true, min: new Date("1900-01-02"), max: new Date("2999-12-30") }))
      .map(([how, date]) => f("日")[how](date)),
    texts.map((value) => f("选").contains(value)),
    fc.boolean().map((value) => f("勾").eq(value)),
    fc.constant(f("日").isNotEmpty()),
  );
  const filters = fc.letrec<{ any: Filter }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      leaves,
      fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((parts) => and(...parts)),
      fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((parts) => or(...parts)),
      tie("any").map(not),
    ),
  })).any;

  it("is parsed and printed as it was", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const parsed = parseFormula(String(filter));
        expect(parsed.ok ? printFormula(parsed.formula) : parsed).toBe(String(filter));
      }),
      { numRuns: 1000 },
    );
  });
});
