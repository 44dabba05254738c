import { describe, expect, it } from "vitest";

import { checkPaths } from "../../generator/writer/check-paths.ts";

describe("checkPaths", () => {
  it.each([
    "/etc/passwd",
    "../x",
    "../../x",
    "a/../../x",
    "a/..",
    "./a",
    "a//b",
    "a/",
    "",
    "a\0b",
    "a\nb",
    "a\\..\\b",
    "C:/x",
    "a/b.",
    "a /b",
    ".manifest.json",
    ".larkwright-staging/a",
  ])("refuses %j", (path) => {
    expect(() => {
      checkPaths([path]);
    }).toThrow("refusing to write");
  });

  it.each([
    [["a/Page.md", "a/page.md"], "would overwrite"],
    [["a/\u00e9.md", "a/e\u0301.md"], "would overwrite"],
    [["a", "a"], "would overwrite"],
    [["A", "a/b"], "is a file already"],
  ])("refuses %j together", (paths, why) => {
    expect(() => {
      checkPaths(paths);
    }).toThrow(why);
  });

  it.each([
    "a.md",
    "client/src/runtime/a-b_c.ts",
    "docs/频率.md",
    "a/__proto__.md",
    "client/.npmignore",
    "a/..b",
    "constructor",
  ])("accepts %j", (path) => {
    expect(() => {
      checkPaths([path, "other/x"]);
    }).not.toThrow();
  });
});
