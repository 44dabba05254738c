import { join } from "node:path";
import { expect, it } from "vitest";

import { outlineApi } from "../../generator/build/outline.ts";
import { noResults } from "../../generator/cache/cache.ts";
import { CachedReadings } from "../../generator/reading/cached-readings.ts";
import { readFiles } from "../../generator/reading/read-files.ts";
import { decodeSources, loadSources } from "../../generator/source/read-sources.ts";

it("leaves the errors of each operation as its own page has them, which services are told apart by", async () => {
  const specs = join(import.meta.dirname, "..", "..", "specs");
  const loaded = await loadSources([join(specs, "drive"), join(specs, "bitable/v1/appTableRecord")]);
  const cache = new CachedReadings(noResults, loaded.files);
  const { heads } = await readFiles(decodeSources(loaded).files, { cache, progress: () => undefined });
  const pages = heads.flatMap((head) => head.pages);
  const own = new Map(pages.flatMap(({ facts }) => facts.operations.map(({ span, errors }) => [span, errors])));

  const { services } = outlineApi(pages, () => undefined);

  const operations = services.flatMap((service) => service.operations);
  expect(operations.filter(({ errors }) => errors.length > 0).length).toBeGreaterThan(5);
  for (const { span, errors } of operations) expect(errors).toBe(own.get(span));
});
