import { describe, expect, it } from "vitest";

import { globBase, globTest, isGlob } from "../../generator/source/glob.ts";

describe("isGlob", () => {
  it("tells a pattern from a path", () => {
    expect(["docs/*.md", "a?.txt", "{a,b}", "docs/a.md"].map(isGlob)).toEqual([true, true, true, false]);
  });
});

describe("globBase", () => {
  it.each([
    ["docs/pages/*.md", "docs/pages"],
    ["*.md", ""],
    ["docs/{a,b}/c.md", "docs"],
    ["/abs/**/x", "/abs"],
  ])("stops %s at its first wildcard", (pattern, base) => {
    expect(globBase(pattern)).toBe(base);
  });
});

describe("globTest", () => {
  it.each([
    ["*.md", "a.md", true],
    ["*.md", "a/b.md", false],
    ["*.md", "amd", false],
    ["**/*.md", "a.md", true],
    ["**/*.md", "a/b/c.md", true],
    ["a/**", "a/b/c.md", true],
    ["a/**", "b/c.md", false],
    ["a/**/c", "a/c", true],
    ["?.md", "创.md", true],
    ["{a,b}.md", "b.md", true],
    ["{a,b}/{c,d}.md", "a/d.md", true],
    ["{a.md", "{a.md", true],
    ["(a|b)+.md", "(a|b)+.md", true],
  ])("%s on %s says %s", (pattern, path, expected) => {
    expect(globTest(pattern)(path)).toBe(expected);
  });

  it("is done in no time with many wildcards", () => {
    expect(globTest("**/**/**/**/**/**/**/**/x")(Array.from({ length: 500 }, () => "a").join("/"))).toBe(false);
  });
});
