import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { noResults } from "../../generator/cache/cache.ts";
import { CachedReadings } from "../../generator/reading/cached-readings.ts";
import { readFiles, type Readings } from "../../generator/reading/read-files.ts";
import { newCount, readFromEnd, takerOf, type OtherReader } from "../../generator/reading/shared-reading.ts";
import { decodeSources, type LoadedFile } from "../../generator/source/read-sources.ts";
import { positionAt } from "../../generator/source/source-file.ts";

const golden = join(import.meta.dirname, "..", "golden");
const loaded: readonly LoadedFile[] = ["openapi-page", "pipe-table-page", "tags-page"]
  .flatMap((name) => readdirSync(join(golden, name, "specs")).map((file) => join(golden, name, "specs", file)))
  .sort()
  .map((path) => ({ path, bytes: readFileSync(path) }));

describe("a count of files", () => {
  it("gives each file to one of those that take", () => {
    const count = newCount();
    const [one, other] = [takerOf(count, 3), takerOf(count, 3)];
    expect([one(), other(), one(), other(), one()]).toEqual([true, true, true, false, false]);
  });
});

describe("files that two read", () => {
  it.each([0, 1, 2, loaded.length])("say what they say to one, where the other took %i", async (share) => {
    const alone = await readBy(() => undefined);
    const shared = await readBy(otherThatTakes(share));
    expect(shared.heads).toEqual(alone.heads);
    for (const { path } of loaded) expect(shared.bodiesOf(path)).toEqual(alone.bodiesOf(path));
  });

  it("know their places wherever they were read", async () => {
    const shared = await readBy(otherThatTakes(loaded.length));
    const lines = shared.heads.map(({ file, pages }) =>
      positionAt(file, pages[0]?.facts.operations[0]?.span.start ?? 0),
    );
    const alone = await readBy(() => undefined);
    expect(lines).toEqual(
      alone.heads.map(({ file, pages }) => positionAt(file, pages[0]?.facts.operations[0]?.span.start ?? 0)),
    );
  });

  it("are read by the one where the other fails", async () => {
    const alone = await readBy(() => undefined);
    const failed = await readBy((files) => {
      const count = newCount();
      takerOf(count, files.length)();
      return { take: takerOf(count, files.length), others: () => Promise.resolve(new Map()) };
    });
    expect(failed.heads).toEqual(alone.heads);
  });
});

async function readBy(other: OtherReader): Promise<Readings> {
  const { files } = decodeSources({ files: loaded, problems: [] });
  const cache = new CachedReadings(noResults, loaded);
  return readFiles(files, { cache, loaded, other, progress: () => undefined });
}

/** The other is done before the one begins; what it sends is copied as between threads. */
function otherThatTakes(share: number): OtherReader {
  return (files) => {
    const count = newCount();
    const take = takerOf(count, files.length);
    let left = share;
    const sent = structuredClone(readFromEnd(files, () => left-- > 0 && take()));
    return { take, others: () => Promise.resolve(sent) };
  };
}
