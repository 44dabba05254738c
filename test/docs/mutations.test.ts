import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { compareApis } from "../../generator/diff/compare-apis.ts";
import { inspect } from "../../generator/pipeline.ts";
import type { Api } from "../../generator/model/api.ts";
import { shared } from "./corpus.ts";
import type { Mutation } from "./mutations/mutation.ts";
import { mutations } from "./mutations/mutations.ts";
import { Page } from "./mutations/page.ts";

/** So many pages are changed in each way; they stand all over the documents. */
const pagesPerMutation = 10;

interface Candidate {
  readonly path: string;
  readonly page: Page;
}

const folder = join(shared, "docs/2026-03/gfm");
let pages: readonly Candidate[] = [];
let temporary = "";

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), "larkwright-mutations-"));
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const all = paths.sort().map((path) => ({ path, page: new Page(readFileSync(join(folder, path), "utf8")) }));
  // each page once, neighbours far apart: 389 divides no number of pages but its own multiples
  pages = all.flatMap((_, index) => all[(index * 389) % all.length] ?? []);
});
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

describe("a change made to real pages", () => {
  it.each(mutations)("is found with its rule, and the other way round: $name", async (mutation) => {
    const outcomes: Record<string, readonly string[]>[] = [];
    for (const { path, page } of pages) {
      const text = outcomes.length < pagesPerMutation ? mutation.apply(page) : undefined;
      const outcome = text === undefined ? undefined : await tried({ path, page }, text, mutation);
      if (outcome !== undefined) outcomes.push({ [path]: outcome });
    }
    expect(outcomes.length).toBeGreaterThanOrEqual(3);
    expect(outcomes.filter((outcome) => Object.values(outcome).flat().length > 0)).toEqual([]);
  });
});

/** What was found instead of what should be; undefined for a page that tells no operation. */
async function tried({ page }: Candidate, text: string, mutation: Mutation): Promise<readonly string[] | undefined> {
  const before = await modelOf(page.text);
  if (before.operations.length !== 1) return undefined;
  const after = await modelOf(text);
  const forth = rulesOf(before, after, mutation);
  const back = rulesOf(after, before, mutation);
  const expected = [[...mutation.forth].sort(), [...mutation.back].sort()];
  return JSON.stringify([forth, back]) === JSON.stringify(expected)
    ? []
    : [`forth: ${forth.join()}`, `back: ${back.join()}`];
}

/** Where a field changes, words of it may change too; a change of words alone must bring nothing else. */
function rulesOf(before: Api, after: Api, { forth, also = [] }: Mutation): readonly string[] {
  const rules = new Set(compareApis({ before, after }).map(({ rule }) => rule));
  const isText = forth.length === 0 || forth.some((rule) => rule.startsWith("text/"));
  return [...rules].filter((rule) => (isText || !rule.startsWith("text/")) && !also.includes(rule)).sort();
}

async function modelOf(text: string): Promise<Api> {
  const path = join(temporary, "page.md");
  writeFileSync(path, text);
  return (await inspect({ sources: [path] })).api;
}
