import { describe, expect, it } from "vitest";
import { withoutComments } from "../../generator/markdown/comments.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { fileText } from "../../generator/source/text.ts";
import { growth, linear } from "../cpu-time.ts";

function visible(value: string): string {
  return withoutComments(fileText(sourceFile("page.md", value))).value;
}

describe("withoutComments", () => {
  it("takes a row out that was put aside", () => {
    expect(visible("<md-tr>a</md-tr><!-- <md-tr>\nb</md-tr> --><md-tr>c</md-tr>")).toBe(
      "<md-tr>a</md-tr><md-tr>c</md-tr>",
    );
  });

  it("leaves code alone", () => {
    expect(visible("a<!-- b -->\n```xml\n<!-- c -->\n```\n<!-- d -->e")).toBe("a\n```xml\n<!-- c -->\n```\ne");
  });

  it("leaves one that never closes", () => {
    expect(visible("a <!-- b")).toBe("a <!-- b");
  });

  it("takes time in proportion to the text, however many comments and fences there are", () => {
    expect(growth(visible, "```\nx\n```\n<!---->\n".repeat(24_000))).toBeLessThan(linear);
  });
});
