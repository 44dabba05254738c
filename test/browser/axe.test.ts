import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

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
  "operations/bitable/v1/appTableView.patch.html",
  "events/drive.file.bitable_record_changed_v1.html",
  "errors.html",
  "errors/12542.html",
  "limits.html",
  "scopes.html",
  "scopes/by-title.html",
  "field-types.html",
  "contradictions.html",
];

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  it.each(pages)("%s can be used by everybody, as far as axe can tell", async (path) => {
    const { page, wrong } = await site.open(site.overHttp + path, { colorScheme, bypassCSP: true });
    if (path.includes("batchCreate")) await page.locator("#search").fill("record");
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      // what the script above has put there
      const { axe: run } = window as unknown as {
        axe: {
          run: () => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      };
      const found = await run.run();
      return found.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`)
            .join(" | ")}`,
      );
    });
    expect(violations).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
