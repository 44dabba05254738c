import { posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

import { compileErrors } from "../../bad-input/compiled.ts";
import { made, scripts, tagsOf, unescape } from "./site-files.ts";

let files: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  files = await made(["specs"], ["docs", "client"]);
});

const pages = (ending: string): [string, string][] =>
  [...files].filter(([path]) => path.startsWith("docs/") && path.endsWith(ending));

describe("the site made of specs/", () => {
  it("has a page as HTML for each as Markdown, under the same name", () => {
    const names = (ending: string): string[] => pages(ending).map(([path]) => path.slice(0, -ending.length));
    expect(names(".html").sort()).toEqual(
      names(".md")
        .map((name) => name.replace(/README$/, "index"))
        .sort(),
    );
    expect(names(".html").length).toBeGreaterThan(60);
  });

  it("has only links that lead somewhere, to the place on the page too", () => {
    const broken = pages(".html").flatMap(([path, html]) => brokenLinks(path, html));
    expect(broken).toEqual([]);
  });

  it("has only Markdown links that lead somewhere", () => {
    const broken = pages(".md").flatMap(([path, text]) =>
      linksOf(text).filter((link) => {
        const { target, anchor } = targetOf(path, link);
        const found = files.get(target);
        return found === undefined || (anchor !== "" && !found.includes(`\n## ${anchor}\n`));
      }),
    );
    expect(broken).toEqual([]);
  });

  it("calls a code what the client calls it, where the pages disagree", () => {
    const client = [...files].filter(([path]) => /^client\/src\/\w+\/v\d/.test(path)).map(([, text]) => text);
    const known = new Set(client.flatMap((text) => text.match(/-?\d+: "\w+"/g) ?? []));
    const shown = pages(".md").flatMap(([path, text]) =>
      !path.startsWith("docs/operations/")
        ? []
        : [...text.matchAll(/^\| \[(-?\d+)\]\([^)]*\) \| \d* \| `(\w+)`/gm)].map(
            ([, code, name]) => `${code ?? ""}: "${name ?? ""}"`,
          ),
    );
    expect(shown.length).toBeGreaterThan(1000);
    expect(shown.filter((row) => !known.has(row))).toEqual([]);
  });

  it("has pages of at most 60 kB", () => {
    for (const [path, html] of pages(".html")) expect(Buffer.byteLength(html), path).toBeLessThanOrEqual(60_000);
  });

  it("names no place on a page twice", () => {
    for (const [path, html] of pages(".html")) {
      const ids = tagsOf(html).flatMap(({ attributes }) => attributes.get("id") ?? []);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it("forbids on every page what it does not need, and has no script or style of its own in any", () => {
    for (const [path, html] of pages(".html")) {
      const tags = tagsOf(html);
      const policy = tags.find(({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy");
      expect(policy?.attributes.get("content"), path).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(tags.filter(({ name, attributes }) => name === "script" && !attributes.has("src"))).toEqual([]);
      expect(
        tags.flatMap(({ attributes }) => [...attributes.keys()]).filter((name) => /^(on|style$)/.test(name)),
      ).toEqual([]);
    }
  });

  it("says all of its own words in Chinese too", () => {
    const { zh } = scripts(files, ["words-zh.js"]) as {
      zh: { words: Record<string, string>; patterns: [RegExp, string][] };
    };
    const words = new Set<string>();
    for (const [, html] of pages(".html")) {
      for (const [, text = ""] of html.matchAll(/<[^>]* data-t(?: [^>]*)?>([^<]+)</g)) words.add(unescape(text).trim());
      for (const { attributes } of tagsOf(html)) {
        if (attributes.has("data-t"))
          words.add(attributes.get("aria-label") ?? attributes.get("placeholder") ?? "Reference");
      }
    }
    // what gets a link to itself is no longer words alone
    for (const [path, html] of pages(".html")) expect(html, path).not.toMatch(/<h2 id="[^"]*" data-t/);
    expect(words.size).toBeGreaterThan(60);
    const missing = [...words]
      .filter((text) => text !== "")
      .filter((text) => !Object.hasOwn(zh.words, text) && !zh.patterns.some(([like]) => like.test(text)));
    expect(missing).toEqual([]);
  });

  it("shows calls that compile under strict with the client", () => {
    const operations = pages(".md").filter(([path]) => path.startsWith("docs/operations/"));
    const samples = operations.flatMap(([path, text]) => {
      const [, sample] = /^````ts\n([\s\S]*?)^````$/m.exec(text) ?? [];
      const name = path.replace(/\W+/g, "-");
      return sample === undefined
        ? []
        : [{ path: `client/samples/${name}.ts`, text: sample.replace("@larkwright/client", "../src/index.js") }];
    });
    expect(samples).toHaveLength(44);
    const client = [...files].filter(([path]) => path.startsWith("client/")).map(([path, text]) => ({ path, text }));
    expect(compileErrors([...client, ...samples])).toEqual([]);
  });

  it("lists codes by number, and says a message only where it is not the name", () => {
    const catalogue = files.get("docs/errors.html") ?? "";
    const groups = [...catalogue.matchAll(/<a href="errors\/(\d+)\.html">/g)].map(([, group]) => Number(group));
    expect(groups.length).toBeGreaterThan(5);
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
    const page = files.get("docs/operations/bitable/v1/appTableRecord.batchCreate.html") ?? "";
    expect(page.match(/WrongRequestJson/g)).toHaveLength(1);
    expect(page).toContain("Bitable is copying, please try again later.");
  });

  it("tells machines of every page, and gives them all of it", () => {
    const list = files.get("docs/llms.txt") ?? "";
    expect(linksOf(list).filter((link) => !files.has(`docs/${link}`))).toEqual([]);
    expect(list).toContain(
      "[bitable.v1.appTableRecord.batchCreate](operations/bitable/v1/appTableRecord.batchCreate.md)",
    );
    const full = files.get("docs/llms-full.txt") ?? "";
    const bare = (text: string): string => text.replace(/\]\([^)\s]+\)/g, "]");
    for (const [path, text] of pages(".md")) expect(bare(full).includes(bare(text)), path).toBe(true);
    expect(linksOf(full).filter((link) => !files.has(`docs/${link.replace(/#.*/, "")}`))).toEqual([]);
  });
});

function brokenLinks(path: string, html: string): string[] {
  return tagsOf(html).flatMap(({ attributes }) => {
    const link = attributes.get("href") ?? attributes.get("src");
    if (link === undefined || /^https?:/.test(link)) return [];
    const { target, anchor } = targetOf(path, link);
    const found = files.get(target);
    const isThere = found !== undefined && (anchor === "" || found.includes(`id="${anchor}"`));
    return isThere ? [] : [`${path} -> ${link}`];
  });
}

function targetOf(path: string, link: string): { target: string; anchor: string } {
  const [place = "", anchor = ""] = link.split("#");
  return { target: place === "" ? path : posix.join(posix.dirname(path), place), anchor };
}

/** Links within the docs; those in code are none. */
function linksOf(markdown: string): string[] {
  const text = markdown.replace(/^````[\s\S]*?^````$/gm, "").replace(/(`+)[^\n]*?[^`]\1(?!`)/g, "code");
  return [...text.matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)].flatMap(([, link = ""]) =>
    /^https?:/.test(link) ? [] : [link],
  );
}
