import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { fileReader } from "../../generator/reading/read-file.ts";
import { splitReading } from "../../generator/reading/split-reading.ts";
import {
  headOf,
  restoreBodies,
  restoreHeads,
  storeBodies,
  storedHead,
  storeHeads,
} from "../../generator/reading/stored-reading.ts";
import { positionAt, sourceFile } from "../../generator/source/source-file.ts";

const golden = join(import.meta.dirname, "..", "golden");
const pages = ["openapi-page", "pipe-table-page", "tags-page"].flatMap((name) =>
  readdirSync(join(golden, name, "specs")).map((file) => join(golden, name, "specs", file)),
);

describe.each(pages)("the reading of %s", (path) => {
  const file = sourceFile("page.md", readFileSync(path, "utf8"));
  const reading = splitReading(fileReader()(file), {});
  const heads = storeHeads(new Map([["key", storedHead(reading.head)]]));
  const bodies = storeBodies(reading);

  function restored(): typeof reading.head | undefined {
    const head = restoreHeads(heads).get("key");
    return head && headOf(head, file);
  }

  it("comes back from its bytes as it was", () => {
    expect(restored()).toEqual(reading.head);
    expect(restoreBodies(bodies, file)).toEqual(reading.bodies);
  });

  it("knows its places again", () => {
    const span = restored()?.pages.flatMap(({ facts }) => facts.operations)[0]?.span;
    expect(span && positionAt(span.file, span.start)).toEqual(span && positionAt(file, span.start));
  });

  it("knows its lines without the text", () => {
    const stored = restoreHeads(heads).get("key");
    const unread = Object.defineProperty({ path: "page.md" }, "text", { get: () => expect.fail("read") });
    const head = stored && headOf(stored, unread as typeof file);
    expect(head && positionAt(head.file, file.text.length)).toEqual(positionAt(file, file.text.length));
  });

  it("holds nothing of the text beside the facts", () => {
    const start = Buffer.from(file.text.slice(0, 200), "utf16le");
    expect([heads, bodies].some((bytes) => Buffer.from(bytes).includes(start))).toBe(false);
  });
});
