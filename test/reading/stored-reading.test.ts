import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { fileReader } from "../../generator/reading/read-file.ts";
import { restoreReading, storeReading } from "../../generator/reading/stored-reading.ts";
import { positionAt, sourceFile } from "../../generator/source/source-file.ts";

const golden = join(import.meta.dirname, "..", "golden");
const pages = ["openapi-page", "pipe-table-page", "tags-page"].flatMap((name) =>
  readdirSync(join(golden, name, "specs")).map((file) => join(golden, name, "specs", file)),
);

describe.each(pages)("the reading of %s", (path) => {
  const file = sourceFile("page.md", readFileSync(path, "utf8"));
  const reading = fileReader()(file);

  it("comes back from its bytes as it was", () => {
    expect(restoreReading(storeReading(reading), file)).toEqual(reading);
  });

  it("knows its places again", () => {
    const span = restoreReading(storeReading(reading), file).pages.flatMap(({ facts }) => facts.operations)[0]?.span;
    expect(span && positionAt(span.file, span.start)).toEqual(span && positionAt(file, span.start));
  });

  it("holds nothing of the text beside the facts", () => {
    expect(Buffer.from(storeReading(reading)).includes(Buffer.from(file.text.slice(0, 200), "utf16le"))).toBe(false);
  });
});
