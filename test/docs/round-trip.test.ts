import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Api } from "../../generator/model/api.ts";
import { dropProse } from "../../generator/restoring/drop-prose.ts";
import { inlineShared } from "../../generator/restoring/inline-shared.ts";
import { restorePages } from "../../generator/restoring/index.ts";
import { readBack, withoutSpans } from "../restoring/read-back.ts";

const SEEDS = "../shared/docs/seeds";

describe.skipIf(!existsSync(SEEDS))("restoring the seed documents", { timeout: 120_000 }, () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS) : [];
  const { api } = readBack(files.map((path) => ({ path, text: readFileSync(`${SEEDS}/${path}`, "utf8") })));

  it("gives the same model from the pages", () => {
    const pages = restorePages(api, { prose: "keep" });
    expect(withoutSpans(readBack(pages).api)).toEqual(withoutSpans(api));
  });

  it("gives the same pages from the pages", () => {
    const pages = restorePages(api, { prose: "keep" });
    expect(restorePages(readBack(pages).api, { prose: "keep" })).toEqual(pages);
  });

  it("keeps every fact when the prose is dropped", () => {
    const after = readBack(restorePages(api, { prose: "drop" })).api;
    expect(factsOf(inlineShared(after))).toEqual(factsOf(dropProse(inlineShared(api))));
  });

  it("reports no error in the pages", () => {
    const { diagnostics } = readBack(restorePages(api, { prose: "keep" }));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

/** Everything but the operations' descriptions, in which facts that only prose states stand again. */
function factsOf(api: Api): unknown {
  const { operations, errorCatalog: _mentions, ...rest } = withoutSpans(api);
  return { ...rest, operations: operations.map(({ description: _description, ...operation }) => operation) };
}
