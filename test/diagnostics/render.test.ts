import { describe, expect, it } from "vitest";

import type { Diagnostic } from "../../generator/diagnostics/report.ts";
import { placeOf, render } from "../../generator/diagnostics/render.ts";
import { sourceFile, type Span } from "../../generator/source/source-file.ts";

describe("render", () => {
  it("shows the place, the line with a caret, the help and the other places", () => {
    const file = sourceFile("docs/a.md", "# 创建\n频率 | 每天\nend");
    const shown = render({ ...problem(spanOf(file, "每天")), related: [spanOf(file, "end")] });
    expect(shown).toMatchInlineSnapshot(`
      "docs/a.md:2:6 warning[input/empty] cannot read “每天”
        频率 | 每天
               ^^^^
        help: Remove the file from the sources, or save the page again.
        see also docs/a.md:3:1"
    `);
  });

  it("shows no line for a file without text", () => {
    const shown = render(problem({ file: sourceFile("a.md", ""), start: 0, end: 0 }));
    expect(shown.split("\n")).toHaveLength(2);
  });

  it("marks one column for a place without width", () => {
    const file = sourceFile("a.md", "abc");
    expect(caretLine({ file, start: 1, end: 1 })).toBe("   ^");
  });

  it("stays on the first line of a place that goes on", () => {
    const file = sourceFile("a.md", "ab\r\ncd");
    expect(
      render(problem({ file, start: 1, end: 6 }))
        .split("\n")
        .slice(1, 3),
    ).toEqual(["  ab", "   ^"]);
  });

  it("takes the end of the file for a place behind it", () => {
    const file = sourceFile("a.md", "abc");
    expect(caretLine({ file, start: 3, end: 9 })).toBe("     ^");
  });

  it("cuts a long line around the place", () => {
    const file = sourceFile("a.md", `${"频".repeat(400_000)}X${"y".repeat(400_000)}`);
    const [line = "", caret = ""] = render(problem(spanOf(file, "X")))
      .split("\n")
      .slice(1);
    expect(line.length).toBeLessThan(110);
    expect(line).toMatch(/^ {2}…频+Xy+…$/);
    expect(caret.length).toBeGreaterThan(line.indexOf("X"));
  });

  it("makes control characters of a document visible", () => {
    const file = sourceFile("a\u001b[2J.md", "\u001b[31mred\u202e\tX");
    const shown = render({ ...problem(spanOf(file, "X")), message: "cannot read “\u001b]0;t\u0007\n”" });
    expect(["\u001b", "\u0007", "\u202e", "\t"].filter((character) => shown.includes(character))).toEqual([]);
    expect(shown).toContain("  ␛[31mred\ufffd X\n            ^");
  });

  it("paints the parts it is given a brush for", () => {
    const file = sourceFile("a.md", "abc");
    const shown = render(problem({ file, start: 0, end: 1 }), (style, text) => `<${style}>${text}</>`);
    expect(shown.split("\n")[0]).toBe("<bold>a.md:1:1</> <warning>warning[input/empty]</> cannot read “每天”");
  });
});

describe("placeOf", () => {
  it("counts lines and columns from 1", () => {
    expect(placeOf(spanOf(sourceFile("a.md", "x\ny频z"), "z"))).toBe("a.md:2:3");
  });
});

function problem(span: Span): Diagnostic {
  return { code: "input/empty", severity: "warning", span, message: "cannot read “每天”", related: [] };
}

function spanOf(file: Span["file"], piece: string): Span {
  const start = file.text.indexOf(piece);
  return { file, start, end: start + piece.length };
}

function caretLine(span: Span): string | undefined {
  return render(problem(span)).split("\n")[2];
}
