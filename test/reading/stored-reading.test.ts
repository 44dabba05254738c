import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { fileReader } from "../../generator/reading/read-file.ts";
import { splitReading, type FileHead } from "../../generator/reading/split-reading.ts";
import {
  headsOf,
  restoreBodies,
  restoreFiles,
  storeBodies,
  storedFile,
  storeFiles,
  type KeptFile,
} from "../../generator/reading/stored-reading.ts";
import { fileId } from "../../generator/source/document-part.ts";
import { positionAt, sourceFile } from "../../generator/source/source-file.ts";
import { bundleOf, guidePage, operationPage } from "./bundle.ts";

const golden = join(import.meta.dirname, "..", "golden");
const pages = ["openapi-page", "pipe-table-page", "tags-page"].flatMap((name) =>
  readdirSync(join(golden, name, "specs")).map((file): [string, string] => [
    file,
    readFileSync(join(golden, name, "specs", file), "utf8"),
  ]),
);
const bundle = bundleOf([operationPage("stock", "items"), guidePage, operationPage("desk", "chairs")]);

describe.each([...pages, ["a bundle", bundle]])("the reading of %s", (_, text) => {
  const file = sourceFile("page.md", text);
  const readings = fileReader()(file).map((part) => splitReading(part.read(), {}));
  const heads = readings.map(({ head }) => head);
  const kept = storeFiles(new Map([["key", { ...storedFile(file, heads), keys: [] }]]));
  const bodies = readings.map(({ head, bodies: own }) => storeBodies({ file: head.file, bodies: own }));

  function stored(): KeptFile {
    return restoreFiles(kept).get("key") ?? expect.fail("it is not there");
  }

  it("comes back from its bytes as it was", () => {
    expect(headsOf(stored(), file)).toEqual(heads);
    const restored = readings.map(
      ({ head }, index) => restoreBodies(bodies[index] ?? new Uint8Array(), head.file).bodies,
    );
    expect(restored).toEqual(readings.map((reading) => reading.bodies));
  });

  it("knows its places again", () => {
    const spansIn = (all: readonly FileHead[]) =>
      all.flatMap((head) => head.pages).flatMap(({ facts }) => facts.operations.map(({ span }) => span));
    const places = spansIn(headsOf(stored(), file)).map((span) => positionAt(span.file, span.start));
    expect(places).not.toEqual([]);
    expect(places).toEqual(spansIn(heads).map((span) => positionAt(span.file, span.start)));
  });

  it("knows its lines without the text", () => {
    const unread = Object.defineProperty({ path: "page.md" }, "text", { get: () => expect.fail("read") });
    const last = headsOf(stored(), unread as typeof file).at(-1)?.file;
    const { start, end } = last?.within ?? { start: 0, end: file.text.length };
    expect(last && positionAt(last, end - start)).toEqual(positionAt(file, end));
  });

  it("holds nothing of the text beside the facts", () => {
    const start = Buffer.from(file.text.slice(0, 200), "utf16le");
    expect([kept, ...bodies].some((bytes) => Buffer.from(bytes).includes(start))).toBe(false);
  });

  it("tells all that is read by itself apart", () => {
    const ids = heads.map((head) => fileId(head.file));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
