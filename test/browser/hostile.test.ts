import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { siteOf, type Site } from "./site-in-browser.ts";

let site: Site;
beforeAll(async () => {
  site = await siteOf(["test/emitters/docs/hostile"]);
});
afterAll(async () => {
  await site.close();
});

const pages = [
  "index.html",
  "services/hostile.html",
  "operations/hostile/v1/thing.html",
  "operations/hostile/v1/thing.create.html",
  "errors/77777.html",
  "limits.html",
  "scopes.html",
];

describe("a hostile document", () => {
  it.each(pages)("runs nothing on %s", async (path) => {
    for (const start of [site.overHttp, site.asFiles]) {
      // without the policy, so that it is the text that holds
      const { page, wrong } = await site.open(start + path, { bypassCSP: true });
      // what is found is the same from every page
      for (const query of path === "index.html" ? ["script", "hostile", "列出"] : []) {
        await page.locator("#search").fill(query);
        await page.waitForTimeout(100);
      }
      for (const link of await page.locator("main a").all()) {
        expect(await link.getAttribute("href")).toMatch(/^(https?:|[\w#./-])/);
        expect(await link.getAttribute("href")).not.toMatch(/^(javascript|data):/i);
      }
      expect(await page.evaluate(() => "larkwrightWasHere" in window)).toBe(false);
      expect(await page.locator("img, svg, iframe, object, main script").count()).toBe(0);
      expect(wrong).toEqual([]);
    }
  });

  it("is shown as it is written", async () => {
    const { page } = await site.open(`${site.overHttp}operations/hostile/v1/thing.create.html`);
    expect(await page.locator("h1").textContent()).toContain("<script>window.larkwrightWasHere = 1</script>");
    expect(await page.locator("main").textContent()).toContain("{{constructor.constructor(");
    expect(await page.locator("footer").isVisible()).toBe(true);
  });
});

describe("the policy of a page", () => {
  it("refuses a script that is put into it all the same", async () => {
    for (const start of [site.overHttp, site.asFiles]) {
      const { page } = await site.open(`${start}index.html`);
      await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.larkwrightWasHere = 1";
        document.body.append(script);
        document.body.insertAdjacentHTML("beforeend", '<img src="x" onerror="window.larkwrightWasHere = 1">');
      });
      await page.waitForTimeout(100);
      expect(await page.evaluate(() => "larkwrightWasHere" in window)).toBe(false);
    }
  });
});
