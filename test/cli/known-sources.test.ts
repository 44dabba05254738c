import { mkdirSync, statSync } from "node:fs";
import { mkdtemp, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { Cache } from "../../generator/cache/cache.ts";
import { contentHash, hashOf } from "../../generator/cache/hash.ts";
import { ChangedSource, KnownSources } from "../../generator/cli/known-sources.ts";
import { loadSources, type LoadedFile } from "../../generator/source/read-sources.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-sources-"));
  mkdirSync(join(folder, "specs"));
  await writeFile(page(), "# old");
  await pause(60);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function page(): string {
  return join(folder, "specs", "page.md");
}

/** One run over the sources, which remembers them. */
async function run(): Promise<{ readonly file: LoadedFile; readonly known: KnownSources }> {
  const cache = new Cache(join(folder, "cache", "run"), { toolId: "1", isKept: true });
  const known = new KnownSources(cache, join(folder, "cache"));
  const loaded = await loadSources([join(folder, "specs")], [], known.recall);
  known.remember(loaded);
  cache.save();
  const [file] = loaded.files;
  if (file === undefined) throw new Error("there is one source");
  return { file, known };
}

/** Two runs: the first has nothing to compare the time of the page with. */
async function runTwice(): Promise<void> {
  await run();
  await run();
}

describe("sources of the last run", () => {
  it("are none where there was no run", async () => {
    expect((await run()).known.isEmpty).toBe(true);
  });

  it("are not read again where nobody touched them", async () => {
    await runTwice();
    const { file, known } = await run();
    expect(known.isEmpty).toBe(false);
    expect(file.hash).toBe(hashOf("# old"));
    expect(Buffer.from(file.bytes).toString()).toBe("# old");
  });

  it("are read where they have another content of the same length, though their time was set back", async () => {
    await runTwice();
    const { atime, mtime } = await stat(page());
    await writeFile(page(), "# new");
    await utimes(page(), atime, mtime);
    expect(Math.abs(statSync(page()).mtimeMs - mtime.getTime())).toBeLessThan(1);
    const { file } = await run();
    expect([file.hash, contentHash(file)]).toEqual([undefined, hashOf("# new")]);
  });

  it("are read again where they were as new as anything when they were read", async () => {
    await runTwice();
    await writeFile(page(), "# new");
    await run();
    expect((await run()).file.hash).toBeUndefined();
  });

  it("are read again where they are no text", async () => {
    await writeFile(page(), Buffer.from([0xd6, 0xd0, 0xce, 0xc4]));
    await pause(60);
    await runTwice();
    expect((await run()).file.hash).toBeUndefined();
  });

  it("are not taken for what they were where they change before they are needed", async () => {
    await runTwice();
    const { file } = await run();
    await writeFile(page(), "# new");
    expect(() => file.bytes).toThrow(ChangedSource);
  });

  it("are shown as they are once the run is over", async () => {
    await runTwice();
    const { file, known } = await run();
    known.end();
    await writeFile(page(), "# new");
    expect(Buffer.from(file.bytes).toString()).toBe("# new");
    await rm(page());
    expect(file.bytes).toHaveLength(0);
  });
});
