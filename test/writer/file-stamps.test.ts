import { mkdtemp, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { hashOfText } from "../../generator/output/output-file.ts";
import { hashAt, stampsOf } from "../../generator/writer/file-stamps.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-stamps-"));
  await writeFile(join(folder, "old"), "a");
  await pause(60);
  await writeFile(join(folder, "new"), "a");
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const placeOf = (path: string): string => join(folder, path);

const hashes = new Map([
  ["old", "hash of old"],
  ["new", "hash of new"],
]);

describe("the stamp of a file", () => {
  it("stands for its content, which is not read", () => {
    expect(hashAt(join(folder, "old"), stampsOf(hashes, { placeOf }).get("old"))).toBe("hash of old");
  });

  it("is not given where the file is as new as anything", async () => {
    expect([...stampsOf(hashes, { placeOf }).keys()]).toEqual(["old"]);
    await pause(60);
    await writeFile(join(folder, "witness"), "");
    expect([...stampsOf(hashes, { placeOf, witnesses: [placeOf("witness")] }).keys()]).toEqual(["old", "new"]);
  });

  it("does not stand for an edit of the same length, even where its time was set back", async () => {
    const stamp = stampsOf(hashes, { placeOf }).get("old");
    const { atime, mtime } = await stat(join(folder, "old"));
    await writeFile(join(folder, "old"), "b");
    await utimes(join(folder, "old"), atime, mtime);
    expect(hashAt(join(folder, "old"), stamp)).toBe(hashOfText("b"));
  });

  it("is kept as it is where it was found to hold, and made anew where the content is another", async () => {
    const stamp = stampsOf(hashes, { placeOf }).get("old");
    const known = new Map(stamp && [["old", stamp]]);
    expect(stampsOf(hashes, { placeOf, known }).get("old")).not.toBe(stamp);
    hashAt(placeOf("old"), stamp);
    expect(stampsOf(hashes, { placeOf, known }).get("old")).toBe(stamp);
    const others = new Map([...hashes, ["old", "another hash"]]);
    expect(stampsOf(others, { placeOf, known }).get("old")?.hash).toBe("another hash");
  });

  it("does not stand for a file that is gone", async () => {
    const stamp = stampsOf(hashes, { placeOf }).get("old");
    await rm(join(folder, "old"));
    expect(hashAt(join(folder, "old"), stamp)).toBeUndefined();
  });
});
