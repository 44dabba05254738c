import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { noResults, type Results } from "../../generator/cache/cache.ts";
import { positionAt } from "../../generator/source/source-file.ts";
import { CachedReadings } from "../../generator/reading/cached-readings.ts";
import { readFiles, type Readings } from "../../generator/reading/read-files.ts";
import { leastShared, shareWith, type Share } from "../../generator/reading/share-reading.ts";
import { decodeSources, type LoadedFile } from "../../generator/source/read-sources.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "larkwright-second-"));
const secondReader = join(folder, "second-reader.mjs");
const pages = ["openapi-page", "pipe-table-page", "tags-page", "error-rows"].flatMap((name) => {
  const specs = join(root, "test", "golden", name, "specs");
  return existsSync(specs) ? readdirSync(specs).map((file) => readFileSync(join(specs, file))) : [];
});
/** Enough for both threads: each page many times, and files that are none or have faults to report. */
const loaded = Array.from({ length: 60 }, (_, index): LoadedFile => {
  const page = pages[index % pages.length] ?? Buffer.from("");
  const text = index % 10 === 0 ? `${page.toString()}\n| 200 | 1e | odd |\n` : page.toString();
  return { path: `p${String(index).padStart(3, "0")}.md`, bytes: Buffer.from(text), rank: 0 };
});

beforeAll(async () => {
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const sources = await rolldown({
    input: join(root, "generator", "reading", "second-reader.ts"),
    platform: "node",
    external: /^[^./]/,
    logLevel: "silent",
  });
  await sources.write({ file: secondReader });
  await sources.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("files that two threads read", () => {
  it("say what they say to one", async () => {
    const counts = { here: 0, elsewhere: 0 };
    const share = atMost(20, shareWith(secondReader, loaded, 0), counts);
    expect(shown(await readAll(share))).toEqual(shown(await readAll()));
    expect(counts).toEqual({ here: 20, elsewhere: 40 });
  });

  it("are read here where the thread cannot start", async () => {
    const share = shareWith(join(folder, "no-such.mjs"), loaded, 0);
    expect(shown(await readAll(share))).toEqual(shown(await readAll()));
  });

  it.each([
    ["throws", "throw new Error('it is broken')"],
    ["ends", "process.exit(1)"],
  ])("are read here where the thread takes some and %s", async (_, end) => {
    const place = program(`Atomics.add(workerData.claims, 0, 30); ${end}`);
    expect(shown(await readAll(shareWith(place, loaded, 0)))).toEqual(shown(await readAll()));
  });

  it("are kept for the next run, wherever they were read", async () => {
    const kept = new Set<string>();
    const set = (key: string): unknown => kept.add(key);
    const drawer = { has: () => false, get: () => undefined, peek: () => undefined, set };
    const cache: Results = { key: (kind, path) => (kind === "reading" ? String(path) : kind), drawer: () => drawer };
    const share = atMost(20, shareWith(secondReader, loaded, 0), { here: 0, elsewhere: 0 });
    await readAll(share, new CachedReadings(cache, loaded));
    expect([...kept].sort()).toEqual(["heads", ...loaded.map(({ path }) => path)]);
  });

  it("start no thread where they are few", async () => {
    const started = join(folder, "started");
    const place = program(`import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(started)}, "");`);
    await readAll(shareWith(place, loaded));
    expect(existsSync(started)).toBe(false);
    await readAll(atMost(0, shareWith(place, loaded, 0), { here: 0, elsewhere: 0 }));
    expect(existsSync(started)).toBe(true);
    expect(loaded.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(leastShared);
  });
});

function readAll(share?: Share, cache = new CachedReadings(noResults, loaded)): Promise<Readings> {
  const { files } = decodeSources({ files: loaded, overlays: [], problems: [] });
  return readFiles(files, { cache, progress: () => undefined, ...(share && { share }) });
}

/** All that a run takes of readings, places by line. */
function shown({ heads, bodiesOf }: Readings): unknown {
  return heads.map((head) => ({
    head,
    bodies: bodiesOf(head.file),
    lines: head.problems.map(({ span }) => positionAt(span.file, span.start)),
  }));
}

/** Takes so many files only, and leaves all others to the thread, however late that begins. */
function atMost(most: number, share: Share, counts: { here: number; elsewhere: number }): Share {
  return (unread) => {
    const { next, others, end } = share(unread);
    return {
      next: () => (counts.here < most ? ((counts.here += 1), next()) : undefined),
      others: async () => {
        const readings = await others();
        counts.elsewhere = readings.length;
        return readings;
      },
      end,
    };
  };
}

let programs = 0;

/** The place of a program for a thread, which may begin with imports. */
function program(text: string): string {
  const place = join(folder, `program-${String((programs += 1))}.mjs`);
  writeFileSync(place, `import { workerData } from "node:worker_threads"; ${text}`);
  return place;
}
