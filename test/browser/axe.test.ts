import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";

import { siteOf, type Site } from "./site-in-browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: Site;
beforeAll(async () => {
  site = await siteOf(["specs"]);
});
afterAll(async () => {
  await site.close();
});

/** One of each kind. */
const pages = [
  "index.html",
  "services/bitable.html",
  "operations/bitable/v1/appTableRecord.html",
  "operations/bitable/v1/appTableRecord.batchCreate.html",
  "operations/bitable/v1/appTableField.create.errors.html",
  "operations/bitable/v1/appTableView.patch.html",
  "events/drive.file.bitable_record_changed_v1.html",
  "events/card.action.trigger.html",
  "errors.html",
  "errors/12542.html",
  "limits.html",
  "scopes.html",
  "scopes/by-title.html",
  "field-types.html",
  "contradictions.html",
];

describe("everybody can use, as far as axe can tell,", () => {
  it.each(pages)("%s in light and in dark colours", async (path) => {
    const { page, wrong } = await site.open(site.overHttp + path, { bypassCSP: true });
    if (path.includes("batchCreate")) await search(page);
    await page.evaluate(axe);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, ["color-contrast", "link-in-text-block"])).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it.each(pages.filter((path) => /index|bitable\.html|batchCreate|trigger/.test(path)))(
    "%s on a phone",
    async (path) => {
      const options = { bypassCSP: true, viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;
      const { page, wrong } = await site.open(site.overHttp + path, options);
      if (path.includes("batchCreate")) await search(page);
      await page.evaluate(axe);
      expect(await violations(page)).toEqual([]);
      expect(wrong).toEqual([]);
    },
  );
});

async function search(page: Page): Promise<void> {
  await page.locator("#search").fill("record");
  await page.locator("#found li").first().waitFor();
}

/** What axe says against a page, by some of its rules or by all. */
function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    // what the script above has put there
    const { axe: run } = window as unknown as {
      axe: {
        run: (options: object) => Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const found = await run.run(only.length === 0 ? {} : { runOnly: { type: "rule", values: only } });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`)
          .join(" | ")}`,
    );
  }, rules);
}
