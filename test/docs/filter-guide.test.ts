import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { parseFormula } from "../../templates/mock/src/formula/parse.ts";
import { matches } from "../../templates/mock/src/formula/evaluate.ts";
import { shared } from "./corpus.ts";

const guides = ["2026-03/gfm", "2026-03/tags"]
  .flatMap((corpus) => {
    const folder = join(shared, "docs", corpus);
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  })
  .filter((file) => /base\/filter\.md$/.test(file));

/** The examples of a page: lines of a quotation, and code in cells, that name a field of a record. */
function examplesIn(page: string): readonly string[] {
  const lines = page.split("\n").filter((line) => line.includes("CurrentValue.[") && !line.includes("=="));
  return lines.flatMap((line) => {
    const inCode = [...line.matchAll(/`([^`]*CurrentValue\.[^`]*)`/g)].map(([, code = ""]) => code);
    return inCode.length > 0 ? inCode : [line.replace(/^[>\s]*/, "")];
  });
}

describe.each(guides)("the filter guide %s", (file) => {
  it("has no example that the mock does not run", () => {
    const examples = examplesIn(readFileSync(file, "utf8"));
    const refused = examples.flatMap((shown) => {
      // As a server reads them; N stands for a number of days.
      const text = shown.trim().replaceAll("%2B", "+").replace(/\bN\b/g, "7");
      const parsed = parseFormula(text);
      if (!parsed.ok) return [`${text}: ${parsed.reason}`];
      const takes = matches(parsed.formula, () => null, Date.parse("2026-11-18T02:30:00Z"));
      return typeof takes === "boolean" ? [] : [text];
    });
    expect(refused).toEqual([]);
    expect(examples.length).toBeGreaterThan(25);
  });
});

it("is there", () => {
  expect(guides.length).toBeGreaterThan(0);
});
