import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";

import { siteOf, type Site } from "./site-in-browser.ts";

let site: Site;
beforeAll(async () => {
  site = await siteOf(["specs"]);
});
afterAll(async () => {
  await site.close();
});

const operation = "operations/bitable/v1/appTableRecord.batchCreate.html";

describe.each(["asFiles", "overHttp"] as const)("the site %s", (way) => {
  it.each([
    ["1254291", /errors\/12542\.html#1254291$/],
    ["批量", /\.batch\w+\.html$/],
    ["batch create", /\.batchCreate\.html$/],
    ["app_token", /bitable\/v1\/app\.get\.html#path\.app_token$/],
  ])("finds “%s” from the keyboard, from any page", async (query, found) => {
    // on none of the pages that are looked for
    const { page, wrong } = await site.open(`${site[way]}operations/bitable/v1/appTableForm.get.html`);
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    await page.locator("#found li").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("#found li").first().getAttribute("aria-selected")).toBe("true");
    await Promise.all([page.waitForURL(found), page.keyboard.press("Enter")]);
    expect(wrong).toEqual([]);
  });

  it("loads the index of the search on first use, not before", async () => {
    const { page, wrong } = await site.open(`${site[way]}index.html`);
    expect(await scriptNames(page)).not.toContain("search-index.js");
    await page.locator("#search").fill("record");
    await page.locator("#found li").first().waitFor();
    expect(await scriptNames(page)).toContain("search-index.js");
    expect(await page.locator("#search").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await page.locator("#found").isHidden()).toBe(true);
    expect(wrong).toEqual([]);
  });

  it("opens and closes trees, and opens what a link names", async () => {
    const { page, wrong } = await site.open(`${site[way]}${operation}#response.data.records.record_id`);
    const field = page.locator('[id="response.data.records.record_id"]');
    expect(await field.isVisible()).toBe(true);
    expect(await field.getAttribute("class")).toContain("target");
    const outer = page.locator('[id="response.data"] > details');
    await outer.locator("> summary").press("Enter");
    expect(await field.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Open all" }).first().click();
    await page.evaluate(() => (location.hash = "#record_id"));
    await page.waitForTimeout(100);
    expect(await field.isVisible()).toBe(true);
    expect(wrong).toEqual([]);
  });

  it("leads from a code on an operation's page to all that is said of it", async () => {
    const { page, wrong } = await site.open(`${site[way]}${operation}#e1254291`);
    expect(await page.locator("#e1254291").getAttribute("class")).toContain("target");
    await Promise.all([
      page.waitForURL(/12542\.html#1254291$/),
      page.locator("#e1254291").getByRole("link", { name: "1254291", exact: true }).click(),
    ]);
    expect(await page.locator("h2[id='1254291']").isVisible()).toBe(true);
    expect(wrong).toEqual([]);
  });

  it("says how long calls take", async () => {
    const { page } = await site.open(site[way] + operation);
    await page.getByLabel("Calls").fill("501");
    expect(await page.locator("output").textContent()).toBe("at least 50 s for 501 calls");
  });

  it("gives the smallest set of scopes for what is ticked", async () => {
    const { page, wrong } = await site.open(`${site[way]}scopes.html`);
    await page.getByLabel("Filter operations").fill("appTableRecord");
    const boxes = page.locator("#choices input");
    await boxes.first().waitFor();
    for (const index of [0, 1, 2]) await boxes.nth(index).check();
    expect(await page.locator("#result h3").first().textContent()).toBe("The smallest set (1)");
    await page.getByLabel("Filter operations").fill("");
    expect(await page.locator("#choices input:checked").count()).toBe(3);
    expect(wrong).toEqual([]);
  });

  it("keeps the choice of colours and of language on the next page", async () => {
    const { page, wrong } = await site.open(`${site[way]}index.html`, { colorScheme: "light" });
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole("button", { name: "Light or dark" }).click();
    await page.getByRole("button", { name: "中文" }).click();
    await page.goto(site[way] + operation);
    expect(await background()).not.toBe(light);
    expect(await page.locator("#errors").textContent()).toContain("错误码");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh");
    expect(wrong).toEqual([]);
  });

  it("copies a sample", async () => {
    const options = way === "overHttp" ? { permissions: ["clipboard-read", "clipboard-write"] } : {};
    const { page, wrong } = await site.open(site[way] + operation, options);
    const button = page.locator(".samples .copy").first();
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => button.textContent()).toBe("Copied");
    if (way === "overHttp") {
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain("client.bitable.v1.appTableRecord.batchCreate(");
    }
    expect(wrong).toEqual([]);
  });

  it("opens everything for paper, and prints nothing that is pressed, in black on white", async () => {
    const { page } = await site.open(site[way] + operation, { colorScheme: "dark" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("details:not([open])").count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    for (const each of await page.locator("button, input, header, footer, nav, .here").all()) {
      expect(await each.isVisible()).toBe(false);
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ media: "screen" });
  });
});

describe("the site without scripts", () => {
  it("is whole but for search and switches", async () => {
    const { page, wrong } = await site.open(site.asFiles + operation, { javaScriptEnabled: false });
    expect(await page.getByText("Create records").first().isVisible()).toBe(true);
    expect(await page.locator("#response\\.data\\.records").isVisible()).toBe(true);
    expect(await page.locator("#theme").isVisible()).toBe(false);
    expect(wrong).toEqual([]);
  });
});

describe("the keyboard", () => {
  it("reaches the content first, and shows where it is", async () => {
    const { page } = await site.open(site.overHttp + operation);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  it("shows each place that it stops at, and needs none but real ones", async () => {
    const { page } = await site.open(site.overHttp + operation);
    const stops: string[] = [];
    for (let count = 0; count < 25; count += 1) {
      await page.keyboard.press("Tab");
      const { name, outline } = await page.evaluate(() => {
        const { activeElement: at } = document;
        if (at === null || at === document.body) return { name: "", outline: "" };
        const text = at.getAttribute("aria-label") ?? (at.textContent || at.id);
        return { name: text.trim(), outline: getComputedStyle(at).outlineStyle };
      });
      expect(outline, name).toBe("solid");
      stops.push(name);
    }
    expect(stops.slice(0, 3)).toEqual(["Skip to content", "Lark Reference", "Search"]);
    expect(stops).not.toContain("");
  });

  it("goes through what is found in both directions, and out of it", async () => {
    const { page } = await site.open(site.overHttp + operation);
    const box = page.locator("#search");
    await box.fill("record");
    await page.locator("#found li").first().waitFor();
    const active = (): Promise<string | null> => box.getAttribute("aria-activedescendant");
    const last = (await page.locator("#found li").count()) - 1;
    const moves: readonly (readonly [string, number])[] = [
      ["ArrowDown", 0],
      ["ArrowDown", 1],
      ["ArrowUp", 0],
      ["ArrowUp", last],
    ];
    for (const [key, place] of moves) {
      await page.keyboard.press(key);
      expect(await active()).toBe(`found-${String(place)}`);
    }
    await page.keyboard.press("Escape");
    expect(await page.locator("#found").isHidden()).toBe(true);
    expect(await active()).toBe(null);
    await box.fill("zzzzzz");
    expect(await page.locator(".nothing").textContent()).toBe("Nothing found");
    await page.keyboard.press("Escape");
    expect(await box.inputValue()).toBe("");
    expect(await page.locator(".nothing").textContent()).toBe("");
  });
});

describe("the site", () => {
  it("moves nothing by itself, whatever a reader prefers", async () => {
    const { page } = await site.open(site.overHttp + operation);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((each) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
          return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto";
        }).length,
    );
    expect(moving).toBe(0);
  });
});

describe("a narrow screen", () => {
  it("keeps the search in reach, and gives the rest of the head's place to the page", async () => {
    const { page } = await site.open(site.overHttp + operation, { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => {
      scrollTo(0, 3000);
    });
    const bottomOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((each) => each.getBoundingClientRect().bottom);
    expect(await bottomOf("#search")).toBeGreaterThan(20);
    expect(await bottomOf("header")).toBeLessThan(60);
    expect(await bottomOf(".brand")).toBeLessThan(0);
    await page.evaluate(() => (location.hash = "#e1254291"));
    await page.waitForFunction(() => document.querySelector(".target") !== null);
    const top = await page.locator("#e1254291").evaluate((each) => each.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(await bottomOf("header"));
  });

  it("has nothing that is wider than it", async () => {
    const pages = [
      "index.html",
      operation,
      "errors/12542.html",
      "scopes.html",
      "limits.html",
      "field-types.html",
      "services/bitable.html",
    ];
    for (const path of pages) {
      const { page } = await site.open(site.overHttp + path, { viewport: { width: 360, height: 740 } });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(360);
    }
  });
});

function scriptNames(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.scripts].map(({ src }) => src.split("/").at(-1) ?? ""));
}
