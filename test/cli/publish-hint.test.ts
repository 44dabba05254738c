import { describe, expect, it } from "vitest";

import { publishRows } from "../../generator/cli/publish-hint.ts";
import { settingsOf } from "../../generator/config.ts";

const repository = "https://github.com/acme/lark";

describe("publishRows", () => {
  it("says nothing without a repository, whose origin npm could prove", () => {
    expect(publishRows(settingsOf({}, "/w"), "/w")).toEqual([]);
  });

  it("gives a line for each package that is made", () => {
    const line = "cd generated/client && npm install && npm publish --provenance --access public";
    expect(publishRows(settingsOf({ repository, only: ["client", "docs"] }, "/w"), "/w")).toEqual([
      ["publish client", line],
    ]);
  });

  it("writes a folder as a shell takes it for one word", () => {
    const [row] = publishRows(settingsOf({ repository, out: "it's $HOME" }, "/w"), "/w");
    expect(row?.[1]).toContain("cd 'it'\\''s $HOME/client' && ");
  });
});
