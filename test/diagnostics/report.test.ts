import { describe, expect, it } from "vitest";

import { codes } from "../../generator/diagnostics/codes.ts";
import { collector } from "../../generator/diagnostics/report.ts";
import { sourceFile } from "../../generator/source/source-file.ts";

const a = sourceFile("a.md", "one\ntwo");
const b = sourceFile("b.md", "one");

describe("collector", () => {
  it("returns diagnostics in order of file, place, code and message, however they came", () => {
    const { report, diagnostics } = collector();
    report("input/empty", { file: b, start: 0, end: 1 }, "x");
    report("input/empty", { file: a, start: 4, end: 5 }, "x");
    report("input/not-text", { file: a, start: 0, end: 1 }, "x");
    report("input/empty", { file: a, start: 0, end: 1 }, "y");
    report("input/empty", { file: a, start: 0, end: 1 }, "x");
    expect(
      diagnostics().map(({ code, span, message }) => [span.file.path, span.start, code, message].join(" ")),
    ).toEqual([
      "a.md 0 input/empty x",
      "a.md 0 input/empty y",
      "a.md 0 input/not-text x",
      "a.md 4 input/empty x",
      "b.md 0 input/empty x",
    ]);
  });

  it("keeps one of the same", () => {
    const { report, diagnostics } = collector();
    report("input/empty", { file: a, start: 0, end: 1 }, "x");
    report("input/empty", { file: a, start: 0, end: 1 }, "x");
    expect(diagnostics()).toHaveLength(1);
  });

  it("takes the severity from the code", () => {
    const { report, diagnostics } = collector();
    report("input/missing", { file: a, start: 0, end: 0 }, "x");
    expect(diagnostics()[0]?.severity).toBe("error");
  });
});

describe("codes", () => {
  it("are all area/problem in kebab-case", () => {
    expect(Object.keys(codes).filter((code) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(code))).toEqual([]);
  });

  it("have one help sentence each", () => {
    const wrong = Object.entries(codes).filter(([, { help }]) => !/^[A-Z`“].*\.$/.test(help) || help.includes("\n"));
    expect(wrong.map(([code]) => code)).toEqual([]);
  });
});
