import { describe, expect, it } from "vitest";

import { cell, code, inline, prose } from "../../../generator/emitters/docs/markdown.ts";

describe("prose as Markdown", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"],
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["![x](https://example.com/a.png)", "\\![x](https://example.com/a.png)"],
    ["*a* and _b_ and app_token", "\\*a\\* and \\_b\\_ and app_token"],
    ["&lt;b&gt; & c", "&amp;lt;b&amp;gt; & c"],
    ["${x} and {{x}}", "\\${x} and {{x}}"],
    ["a `b` c", "a `b` c"],
    ["**bold** text", "**bold** text"],
    ["以 ==feishu.cn/base== 开头", "以 **feishu.cn/base** 开头"],
    ["a == b, a==b==c and YQ== or YWI==", "a == b, a==b==c and YQ== or YWI=="],
    ["see [the guide](https://open.feishu.cn/a_b?c=*)", "see [the guide](https://open.feishu.cn/a_b?c=%2A)"],
  ])("shows %s as text", (text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  it.each([
    ["# heading", "\\# heading"],
    ["> quote", "\\> quote"],
    ["---", "\\---"],
    ["2024. was a year", "2024. was a year"],
    ["::: warning", "\\::: warning"],
    ["| a | b |", "\\| a | b |"],
  ])("keeps %s from becoming a block", (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it("keeps paragraphs and lists", () => {
    expect(prose("one\ntwo\n\nthree\n- a\n  - b\n3. c\nend")).toBe("one\ntwo\n\nthree\n\n- a\n   - b\n3. c\n\nend");
  });

  it("writes out marks that turn the direction of writing", () => {
    expect(prose("a\u202eb")).toBe("aU+202Eb");
  });
});

describe("a cell", () => {
  it("has no line break and no bar, even in code", () => {
    expect(cell("a | b\n- `c|d`")).toBe("a \\| b<br>• `c\\|d`");
  });
});

describe("code", () => {
  it.each([
    ["plain", "`plain`"],
    ["has ` tick", "`` has ` tick ``"],
    ["", "`  `"],
  ])("holds “%s”", (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});
