import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Cache } from "../../generator/cache/cache.ts";
import type { Config } from "../../generator/config.ts";
import { bundleOf, guidePage, operationPage } from "../reading/bundle.ts";
import { made } from "./made.ts";

interface Bundle {
  readonly preface: readonly string[];
  readonly pages: readonly (readonly string[])[];
}

/** What happens to a bundle between two runs. */
type Edit = (bundle: Bundle) => Bundle;

const start: Bundle = {
  preface: ["All pages", "of a shop"],
  pages: [operationPage("stock", "items"), guidePage, operationPage("stock", "racks"), operationPage("desk", "chairs")],
};

const letterBefore: Edit = ({ preface, pages }) => ({ preface: preface.map((line) => `${line}x`), pages });
const lineBefore: Edit = ({ preface, pages }) => ({ preface: [...preface, "more"], pages });
/** Offsets stay, lines do not. */
const breakBefore: Edit = ({ preface, pages }) => ({
  preface: preface.flatMap((line) => line.replace(" ", "\n").split("\n")),
  pages,
});
const inPage = (at: number, from: string, to: string): Edit => {
  return ({ preface, pages }) => ({
    preface,
    pages: pages.map((lines, index) => (index === at ? lines.join("\n").replace(from, to).split("\n") : lines)),
  });
};
const letterIn = (at: number): Edit => inPage(at, "some of", "one of");
const messageIn = (at: number): Edit => inPage(at, "item not found", "there is none");
const lineIn = (at: number): Edit => inPage(at, "summary:", "operationId: changed\nsummary:");
const without = (at: number): Edit => {
  return ({ preface, pages }) => ({ preface, pages: pages.filter((_, index) => index !== at) });
};
const swapped = (a: number, b: number): Edit => {
  return ({ preface, pages }) => ({
    preface,
    pages: pages.map((page, index) => pages[index === a ? b : index === b ? a : index] ?? page),
  });
};
const doubled =
  (at: number): Edit =>
  ({ preface, pages }) => ({ preface, pages: [...pages, pages[at] ?? guidePage] });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "larkwright-bundle-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs after each edit in one process, in processes that follow one another, and anew. */
async function expectSame(edits: readonly Edit[], name: string, config: Config = {}): Promise<void> {
  const open = (kind: string, isLive: boolean) => ({
    readings: new Cache(join(folder, name, `${kind}-readings`), { toolId: "1", isKept: true, isLive }),
    services: new Cache(join(folder, name, `${kind}-services`), { toolId: "1", isKept: true, isLive }),
  });
  const live = open("live", true);
  let bundle = start;
  for (const edit of [(same: Bundle) => same, ...edits]) {
    bundle = edit(bundle);
    const texts = { "all.txt": bundleOf(bundle.pages, bundle.preface) };
    const anew = await made(texts, config, {});
    for (const caches of [live, open("kept", false)]) {
      expect(await made(texts, config, caches)).toEqual(anew);
      caches.readings.save();
      caches.services.save();
    }
  }
}

describe("a bundle of which an earlier run read most pages", () => {
  it.each([
    ["a letter of one page is another", [letterIn(0), letterIn(2)]],
    ["an error is said otherwise", [messageIn(2)]],
    ["letters come before all pages", [letterBefore]],
    ["a line comes before all pages", [lineBefore]],
    ["a line before all pages is cut in two", [breakBefore]],
    ["a line comes into a page", [lineIn(0)]],
    ["a page is gone", [without(1)]],
    ["two pages change places", [swapped(0, 3)]],
    ["a page stands twice, then once", [doubled(0), without(0)]],
  ])(
    "says and makes the same when %s",
    async (name, edits) => {
      await expectSame(edits, name);
    },
    60_000,
  );

  it("says and makes the same whatever happened to it", async () => {
    let count = 0;
    const at = fc.nat(4);
    const edit = fc.oneof(
      fc.constantFrom(letterBefore, lineBefore, breakBefore),
      at.map(letterIn),
      at.map(messageIn),
      at.map(lineIn),
      at.map(without),
      at.map(doubled),
      fc.tuple(at, at).map(([a, b]) => swapped(a, b)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 8 }), async (edits) => {
        await expectSame(edits, `any-${String((count += 1))}`, { only: ["openapi", "mock"] });
      }),
      { numRuns: 4 },
    );
  }, 60_000);
});
