import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlocks } from "../../generator/markdown/read-blocks.ts";
import { cell, code, fence, table } from "../../generator/restoring/markdown.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { fileText } from "../../generator/source/text.ts";

const read = (markdown: string): ReturnType<typeof readBlocks> =>
  readBlocks(fileText(sourceFile("page.md", markdown)), () => undefined);

const readCells = (markdown: string): string[] => {
  const [block] = read(markdown);
  return block?.kind === "table" ? (block.rows[0]?.cells.map(({ value }) => value) ?? []) : [];
};

describe("cell", () => {
  it.each([
    "a | b",
    "2 * 3 * 4, **not bold**",
    "map<string, int> and <br> as text",
    "one\ntwo",
    "`a|b` in code",
    "^[^\\[\\]\\:\\\\\\/\\?\\*]+$",
    "&amp; is an entity, ?a=1&b=2 is none",
    "[link](https://open.feishu.cn/document?a=1&b=2#c)",
    "a lone ` mark",
    "- `1`：text\n- `2`：bitable",
    "{{x}} ${y} </script> */",
  ])("is read back as it was: %s", (text) => {
    expect(readCells(table(["名称", "描述"], [["x", cell(text)]]))).toEqual(["x", text]);
  });

  it("is read back as it was, whatever it holds", () => {
    const piece = fc.constantFrom(
      "a",
      "|",
      "*",
      "\\",
      "<",
      "&",
      "[",
      "]",
      "_",
      "#",
      "中",
      "\n",
      " ",
      "br>",
      "amp;",
      ":",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = canonical(`x${pieces.join("")}x`);
        expect(readCells(table(["名称", "描述"], [["x", cell(text)]]))).toEqual(["x", text]);
      }),
    );
  });
});

/** As readers give cells: blanks collapsed, no blank lines. */
function canonical(text: string): string {
  return text.replace(/\s+/gu, (blank) => (blank.includes("\n") ? "\n" : " ")).replace(/^\* /gmu, "- ");
}

describe("code", () => {
  it("marks a name", () => {
    expect(code("app_token")).toBe("`app_token`");
  });

  it("quotes what cannot be code", () => {
    expect([code(""), code("a`b"), code(" a")]).toEqual(['""', '"a`b"', '" a"']);
  });
});

describe("fence", () => {
  it("is longer than any run of backticks inside", () => {
    expect(fence("yaml", "a: ```x```")).toBe("````yaml\na: ```x```\n````");
  });

  it("is read back as it was", () => {
    const [block] = read(fence("json", '{\n  "a": "```"\n}'));
    expect(block).toMatchObject({ kind: "code", language: "json", text: { value: '{\n  "a": "```"\n}' } });
  });
});
