import { describe, expect, it } from "vitest";
import { withoutCallouts } from "../../generator/markdown/callouts.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { fileText } from "../../generator/source/text.ts";

function plain(...lines: string[]): string {
  return withoutCallouts(fileText(sourceFile("page.md", lines.join("\n")))).value;
}

describe("withoutCallouts", () => {
  it("takes the marks off a box", () => {
    expect(plain("x", "> **Tip**: - a", "> - b", "", "> quoted")).toBe("x\n- a\n- b\n\n> quoted");
  });

  it.each([":::note", "::: warning", "    :::"])("drops the line %j", (line) => {
    expect(plain("a", line, "b")).toBe("a\n\nb");
  });

  it("begins a line with a box in a cell", () => {
    expect(plain("| a | b。   > **Warning**: c |")).toBe("| a | b。   <br>c |");
  });

  it("leaves code alone", () => {
    expect(plain("```", "> **Tip**: a", ":::", "```")).toBe("```\n> **Tip**: a\n:::\n```");
  });
});
