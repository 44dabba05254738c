import { describe, expect, it } from "vitest";

import { formatFile } from "../../generator/templating/format-file.ts";

describe("formatFile", () => {
  it.each([
    ["a.ts", "const a = {b:1}", "const a = { b: 1 };\n"],
    ["a.md", "* x\n* y\n", "- x\n- y\n"],
    ["a.json", '{"a":1}', '{ "a": 1 }\n'],
    ["a.yaml", "a:   1", "a: 1\n"],
    ["a.txt", "a   b", "a   b"],
    ["LICENSE", "a   b", "a   b"],
  ])("formats %s by its ending", async (path, text, formatted) => {
    expect(await formatFile(path, text)).toBe(formatted);
  });

  it("leaves code within Markdown as it is", async () => {
    const text = '```json\n{"a":1}\n```\n';
    expect(await formatFile("a.md", text)).toBe(text);
  });

  it("refuses what is not of the language", async () => {
    await expect(formatFile("a.ts", "const = ;")).rejects.toThrow("“a.ts” cannot be formatted");
  });
});
