import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { noResults, type Results } from "../../generator/cache/cache.ts";
import { hashOf, isHashed, contentHash } from "../../generator/cache/hash.ts";
import { positionAt } from "../../generator/source/source-file.ts";
import { CachedReadings } from "../../generator/reading/cached-readings.ts";
import { readFiles, type Readings } from "../../generator/reading/read-files.ts";
import type { Share } from "../../generator/reading/share.ts";
import { leastShared, SecondThread } from "../../generator/second-thread/second-thread.ts";
import { beginningWhereMuch, shareWith } from "../../generator/second-thread/share-reading.ts";
import { decodeSources, type LoadedFile } from "../../generator/source/read-sources.ts";
import { Programs } from "./programs.ts";

const programs = new Programs();
const golden = join(import.meta.dirname, "..", "golden");
const pages = ["openapi-page", "pipe-table-page", "tags-page"].flatMap((name) => {
  const specs = join(golden, name, "specs");
  return readdirSync(specs).map((file) => readFileSync(join(specs, file)));
});
/** Enough for both threads: each page many times, in folders of several sizes, and some with faults to report. */
const loaded = Array.from({ length: 60 }, (_, index): LoadedFile => {
  const page = pages[index % pages.length] ?? Buffer.from("");
  const text = index % 10 === 0 ? `${page.toString()}\n| 200 | 1e | odd |\n` : page.toString();
  const folder = ["", "a/", "a/", "b/", "c/b/"][index % 5] ?? "";
  return { path: `${folder}p${String(index).padStart(3, "0")}.md`, bytes: Buffer.from(text), rank: 0 };
});

const begun: SecondThread[] = [];

beforeAll(() => programs.build());
afterEach(() => {
  for (const second of begun.splice(0)) second.end();
});
afterAll(() => {
  programs.remove();
});

/** As for a run that goes on to make services. */
const making = { isMaking: true };

describe("files that two threads read", () => {
  it("say what they say to one", async () => {
    const counts = { here: 0, elsewhere: 0 };
    const share = atMost(20, shareWith(secondAt(programs.real), loaded, making), counts);
    expect(shown(await readAll(share))).toEqual(shown(await readAll()));
    expect(counts).toEqual({ here: 20, elsewhere: 40 });
  });

  it("are read here where the thread cannot start", async () => {
    const share = shareWith(secondAt(join(programs.folder, "no-such.js")), loaded, making);
    expect(shown(await readAll(share))).toEqual(shown(await readAll()));
  });

  it.each([
    ["throws", "throw new Error('it is broken')"],
    ["ends", "process.exit(1)"],
  ])("are read here where the thread takes some and %s", async (_, end) => {
    const place = programs.written(
      `parentPort.once("message", ({ claims }) => { Atomics.add(claims, 0, 30); ${end} });`,
    );
    expect(shown(await readAll(shareWith(secondAt(place), loaded, making)))).toEqual(shown(await readAll()));
  });

  it("are kept for the next run, wherever they were read", async () => {
    const kept = new Set<string>();
    const set = (key: string): unknown => kept.add(key);
    const drawer = { has: () => false, get: () => undefined, peek: () => undefined, set };
    const key: Results["key"] = (kind, path) => (kind === "reading" ? String(path) : kind);
    const cache: Results = { toolId: "test", key, drawer: () => drawer };
    const share = atMost(20, shareWith(secondAt(programs.real), loaded, making), { here: 0, elsewhere: 0 });
    await readAll(share, new CachedReadings(cache, loaded));
    expect([...kept].sort()).toEqual(["heads", ...loaded.map(({ path }) => path)].sort());
  });

  it("start no thread where they are few", async () => {
    const { place, count } = telling();
    await readAll(shareWith(secondAt(place, leastShared), loaded, making));
    expect(count()).toBe(0);
    await readAll(atMost(0, shareWith(secondAt(place), loaded, making), { here: 0, elsewhere: 0 }));
    expect(count()).toBe(1);
    expect(sizeOf(loaded)).toBeLessThan(leastShared);
  });

  it("have their hashes from the thread, where they are wanted", async () => {
    const files = loaded.map((file) => ({ ...file }));
    const second = secondAt(programs.real);
    const share = atMost(20, shareWith(second, files, making), { here: 0, elsewhere: 0 });
    await readAll(share);
    expect(files.some(isHashed)).toBe(false);
    await expect.poll(() => files.every(isHashed), { timeout: 20_000 }).toBe(true);
    expect(files.map(contentHash)).toEqual(files.map(({ bytes }) => hashOf(bytes)));
  });
});

describe("a second thread, while files are recalled", () => {
  const stats = statSync(import.meta.filename);

  it("begins where as much as it takes is to be read, and not before", () => {
    const second = secondAt(programs.written(""), 2 * stats.size);
    const recall = beginningWhereMuch(second);
    expect(recall("a.md", stats)).toBeUndefined();
    expect(second.isRunning).toBe(false);
    recall("b.md", stats);
    expect(second.isRunning).toBe(true);
  });

  it("does not begin for what is recalled", () => {
    const second = secondAt(programs.written(""), 2 * stats.size);
    const known = { hash: "known", bytes: () => new Uint8Array() };
    const recall = beginningWhereMuch(second, (place) => (place === "new.md" ? undefined : known));
    recall("new.md", stats);
    expect([recall("a.md", stats), recall("b.md", stats)]).toEqual([known, known]);
    expect(second.isRunning).toBe(false);
  });

  it("is started once only", async () => {
    const { place, count } = telling();
    const second = secondAt(place, 0);
    const recall = beginningWhereMuch(second);
    for (const name of ["a.md", "b.md"]) recall(name, stats);
    await readAll(atMost(0, shareWith(second, loaded, making), { here: 0, elsewhere: 0 }));
    expect(count()).toBe(1);
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

function secondAt(place: string, least = 0): SecondThread {
  const second = new SecondThread(place, { least });
  begun.push(second);
  return second;
}

/** A program that leaves a mark for each time it is started, and ends. */
function telling(): { readonly place: string; readonly count: () => number } {
  const marks = join(programs.folder, `started-${String((tellings += 1))}`);
  const text = `import { appendFileSync } from "node:fs"; appendFileSync(${JSON.stringify(marks)}, "x");`;
  return { place: programs.written(text), count: () => (existsSync(marks) ? readFileSync(marks).length : 0) };
}

let tellings = 0;

function sizeOf(files: readonly LoadedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
