import { describe, expect, it } from "vitest";

import { chooseSources, type Found } from "../../../generator/cli/init/choose-sources.ts";

describe("chooseSources", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["the deepest folder of all pages", "docs/feishu/a/x.md docs/feishu/b/y.md", ["docs/feishu"]],
    ["not the folder beside it", "docs/feishu/a.md docs/notes/b.md?", ["docs/feishu"]],
    ["several folders", "docs/feishu/a.md docs/lark/b.md docs/notes/c.md? wiki/d.md?", ["docs/feishu", "docs/lark"]],
    ["folders apart", "api/a.md docs/feishu/b.md", ["api", "docs/feishu"]],
    ["a folder with what else lies in it", "docs/a.md docs/b.md docs/index.md?", ["docs"]],
    ["a folder although something lies above its parts", "docs/x/a.md docs/y/b.md docs/index.md?", ["docs"]],
    ["pages alone among many others", "docs/a.md docs/b.md? docs/c.md?", ["docs/a.md"]],
    ["pages of the folder itself", "a.md b.md?", ["a.md"]],
    ["guides beside pages", "docs/feishu/a.md docs/guides/b.md! docs/notes/c.md?", ["docs/feishu", "docs/guides"]],
    ["no guide far from pages", "docs/feishu/a.md wiki/b.md!", ["docs/feishu"]],
    ["what lies deep", "docs/x/a.md docs/x/old/b.md? docs/y/c.md", ["docs/x/a.md", "docs/y"]],
    ["names that begin alike", "docs/a.md docs-old/b.md?", ["docs"]],
    ["a name that objects have", "docs/__proto__/a.md docs/constructor/b.md?", ["docs/__proto__"]],
    ["nothing", "docs/a.md?", []],
  ])("chooses %s", (_, documents, sources) => {
    expect(chooseSources(foundIn(documents))).toEqual(sources);
    expect(chooseSources(foundIn(documents).reverse())).toEqual(sources);
  });

  it("chooses one folder where the list would be long", () => {
    const services = Array.from({ length: 20 }, (_, index) => `docs/api/s${String(index)}/a.md`);
    expect(chooseSources(foundIn([...services, "docs/api/notes/b.md?"].join(" ")))).toEqual(["docs/api"]);
  });
});

/** `a.md` is a page, `a.md!` a guide, `a.md?` neither. */
function foundIn(documents: string): Found[] {
  return documents.split(" ").map((text) => {
    const kind = text.endsWith("?") ? "stranger" : text.endsWith("!") ? "guide" : "page";
    return { path: text.replace(/[?!]$/, ""), kind };
  });
}
