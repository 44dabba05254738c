import { describe, expect, it } from "vitest";

import { parseManifest, printManifest } from "../../generator/writer/manifest.ts";
import { hashOfText as hashOf } from "../../generator/output/output-file.ts";

describe("a manifest", () => {
  it("reads back what it printed, whatever the names", () => {
    const manifest = new Map([
      ["__proto__", "1"],
      ["a/\u0022b.md", "2"],
      ["constructor", "3"],
    ]);
    expect(parseManifest(printManifest(manifest))).toEqual(manifest);
    expect(parseManifest(printManifest(new Map()))).toEqual(new Map());
  });

  it.each(["", "{", "[]", "null", '"a"', "[1]"])("is empty where it reads %j", (text) => {
    expect(parseManifest(text)).toEqual(new Map());
  });

  it("does not name files outside the folder, nor itself", () => {
    const text = JSON.stringify({ "../a": "x", "/etc/b": "x", ".manifest.json": "x", c: 1, d: "x" });
    expect(parseManifest(text)).toEqual(new Map([["d", "x"]]));
  });
});

describe("hashOf", () => {
  it("is the same for a text and its bytes", () => {
    expect(hashOf("频")).toBe(hashOf(Buffer.from("频")));
  });
});
