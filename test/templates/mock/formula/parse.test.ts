import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { unknownField } from "../../../../templates/mock/src/formula/fields.ts";
import { parseFormula } from "../../../../templates/mock/src/formula/parse.ts";
import { matches } from "../../../../templates/mock/src/formula/evaluate.ts";
import { printFormula } from "./print-formula.ts";

function refusal(text: string): string {
  const parsed = parseFormula(text);
  return parsed.ok ? "ok" : `${String(parsed.at)}: ${parsed.reason}`;
}

describe("a text that is no formula", () => {
  it.each([
    ["", "0: a field, a text, a number or a function is wanted, not the end"],
    ["currentvalue.[a]=1", "0: a field is written CurrentValue.[name]"],
    ["CurrentValue.a=1", "0: a field is written CurrentValue.[name]"],
    ["CurrentValue.[]=1", "0: a field has no name"],
    ["CurrentValue.[a=1", "0: the name of a field has no “]” at its end"],
    ['CurrentValue.[a]="b', "17: a text has no quotation mark at its end"],
    ["CurrentValue.[a]='b'", `17: a text stands in " quotation marks, not in '`],
    ["CurrentValue.[a]=“b”", '17: a text stands in " quotation marks, not in “'],
    ["CurrentValue.[a]==1", "17: a field, a text, a number or a function is wanted, not “=”"],
    ["CurrentValue.[a]=TODAY()%2B1", "24: “%” is no operator; the text was percent-encoded once too often"],
    ["CurrentValue.[a]=TODAY() 1", "25: an operator or the end is wanted, not “1”"],
    ["CurrentValue.[a]=N", "17: “N” is neither a field nor a function of the language"],
    ["CurrentValue.[a]=constructor()", "17: “constructor” is neither a field nor a function of the language"],
    ["AND()", "0: AND takes 1 to many values, not 0"],
    ["NOT(CurrentValue.[a]=1,CurrentValue.[b]=1)", "0: NOT takes 1 values, not 2"],
    ["AND(CurrentValue.[a]=1", "22: “)” is wanted, not the end"],
    ["AND(CurrentValue.[a]=1,TODAY())", "23: a condition is wanted here, not a value"],
    ["CurrentValue.[a]=1&&2", "20: a condition is wanted here, not a value"],
    ["1=1=1", "3: “=” follows a comparison; AND(…, …) joins two"],
    ['CurrentValue.[a].Contains("b")', "17: “contains” is wanted, not “Contains”"],
    ['CurrentValue.[d]>TODATE("yesterday")', '17: TODATE takes a day as "2021-06-01", not “yesterday”'],
    ["CurrentValue.[a]=1;", "18: “;” is not of the language"],
    ["\u0000", "0: “\u0000” is not of the language"],
    ["CurrentValue.[d]=DATE(2021,1)", "17: DATE takes 3 values, not 2"],
  ])("%s is refused: %s", (text, reason) => {
    expect(refusal(text)).toBe(reason);
  });

  it("is refused where 100,000 brackets are open, closed or not", () => {
    const count = 100_000;
    expect(refusal("(".repeat(count))).toBe("200: more than 200 brackets are open");
    expect(refusal(`${"NOT(".repeat(count)}1=1${")".repeat(count)}`)).toBe("800: more than 200 brackets are open");
    expect(refusal("CurrentValue.[a]" + '.contains("b")'.repeat(count))).toMatch(/is wanted, not “\.”$/u);
  });
});

describe("a long formula", () => {
  it.each([
    ["signs", `1=${"-".repeat(100_000)}1`],
    ["sums", `1<1${"+1".repeat(100_000)}`],
    ["alternatives", `1=2${"||1=1".repeat(100_000)}`],
    ["arguments", `AND(1=1${",1=1".repeat(100_000)})`],
  ])("of 100,000 %s runs", (_what, text) => {
    const parsed = parseFormula(text);
    expect(parsed.ok && matches(parsed.formula, () => null, 0)).toBe(true);
  });

  it("may be 200 brackets deep, with all operators at each of them", () => {
    const text = `${"0=1||1=1&&0+1*1=(".repeat(200)}1${")".repeat(200)}`;
    const parsed = parseFormula(text);
    expect(parsed.ok && matches(parsed.formula, () => null, 0)).toBe(true);
  });
});

describe("the parser", () => {
  const pieces = [
    "CurrentValue.[a]",
    "CurrentValue.[",
    '"x"',
    '"',
    ...["TODAY()", "TODATE(", "AND(", "not(", ".contains(", "WEEKDAY", "toString", "__proto__"],
    ...[
      "1",
      "2.5",
      "(",
      ")",
      ",",
      ".",
      "-",
      "+",
      "*",
      "/",
      "=",
      "!=",
      "<",
      ">=",
      "&&",
      "||",
      "&",
      "!",
      " ",
      "\n",
      "%",
      "，",
    ],
  ];

  it("never throws, and neither does what it lets through, whatever the text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(texts, fc.jsonValue(), (text, cell) => {
        const parsed = parseFormula(text);
        if (!parsed.ok) expect(parsed.at).toBeLessThanOrEqual(text.length);
        else expect(typeof matches(parsed.formula, () => cell as never, 0)).toBe("boolean");
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["a=1||b=2&&c=3", "a=1&&b=2||c=3", "(a=1||b=2)&&c=3"])("binds && tighter than ||: %s", (text) => {
    const wide = text.replaceAll(/[abc]/gu, "CurrentValue.[$&]");
    const parsed = parseFormula(wide);
    expect(parsed.ok && printFormula(parsed.formula)).toBe(wide);
  });
});

describe("unknownField", () => {
  it("names the first in the text, with its place", () => {
    const parsed = parseFormula("NOT(CurrentValue.[b]=1)||CurrentValue.[a]>CurrentValue.[__proto__]");
    expect(parsed.ok && unknownField(parsed.formula, (name) => name === "b")).toEqual({
      at: 25,
      reason: "the table has no field “a”",
    });
    expect(parsed.ok && unknownField(parsed.formula, () => true)).toBeUndefined();
  });
});
