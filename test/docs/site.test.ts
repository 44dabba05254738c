import { join, posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

import { generate } from "../../generator/pipeline.ts";
import { cpuTimeOfOne } from "../cpu-time.ts";
import { byPath, finder, tagsOf } from "../emitters/docs/site-files.ts";
import { shared } from "./corpus.ts";

/** The site of half of the vendor's documentation. */
describe("the site of 800 operations", () => {
  let files: ReadonlyMap<string, string> = new Map();
  let html: readonly (readonly [string, string])[] = [];

  beforeAll(async () => {
    const { files: all } = await generate({ sources: [join(shared, "docs/2026-03/tags")], only: ["docs"] });
    files = byPath(all);
    html = [...files].filter(([path]) => path.endsWith(".html"));
  });

  it("has only links that lead somewhere, to the place on the page too", () => {
    const tags = new Map(html.map(([path, text]) => [path, tagsOf(text)]));
    const places = new Map(
      [...tags].map(([path, own]) => [path, new Set(own.flatMap(({ attributes }) => attributes.get("id") ?? []))]),
    );
    const broken = [...tags].flatMap(([path, own]) =>
      own.flatMap(({ attributes }) => {
        const link = attributes.get("href") ?? attributes.get("src");
        if (link === undefined || /^https?:/.test(link)) return [];
        const [page = "", anchor = ""] = link.split("#");
        const target = page === "" ? path : posix.join(posix.dirname(path), page);
        const isThere = files.has(target) && (anchor === "" || places.get(target)?.has(anchor) === true);
        return isThere ? [] : [`${path} -> ${link}`];
      }),
    );
    expect(html.length).toBeGreaterThan(1500);
    expect(broken).toEqual([]);
  });

  it("has pages of at most 60 kB", () => {
    for (const [path, text] of html) expect(Buffer.byteLength(text), path).toBeLessThanOrEqual(60_000);
  });

  it("finds what is typed within 50 ms", () => {
    const find = finder(files, files.get("docs/assets/search-index.js") ?? "");
    for (const query of ["1254291", "批量", "batch create", "app_token", "user_id_type", "re", "zzzz"]) {
      expect(
        cpuTimeOfOne(10, () => find(query)),
        query,
      ).toBeLessThan(50);
      expect(find(query).length > 0, query).toBe(query !== "zzzz");
    }
  });

  it("finds the fields of types that several operations share", () => {
    const find = finder(files, files.get("docs/assets/search-index.js") ?? "");
    const [first] = find("text_element_style");
    expect(first?.href).toMatch(/operations\/docx\//);
  });
});
