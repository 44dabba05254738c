import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { Cache } from "../../generator/cache/cache.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-cache-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function open(toolId = "1", isKept = true): Cache {
  return new Cache(join(folder, "below", "results"), { toolId, isKept });
}

function put(...names: readonly string[]): void {
  const cache = open();
  for (const name of names) cache.drawer("d").set(cache.key("x", name), Buffer.from(`result of ${name}`));
  cache.save();
}

function take(cache: Cache, name: string): string | undefined {
  const found = cache.drawer("d").get(cache.key("x", name));
  return found === undefined ? undefined : Buffer.from(found).toString();
}

describe("a cache", () => {
  it("gives in a later run what was put in", () => {
    put("a", "b");
    expect([take(open(), "a"), take(open(), "b"), take(open(), "c")]).toEqual([
      "result of a",
      "result of b",
      undefined,
    ]);
  });

  it("forgets what a run did not ask for", () => {
    put("a", "b");
    const next = open();
    take(next, "a");
    next.save();
    expect([take(open(), "a"), take(open(), "b")]).toEqual(["result of a", undefined]);
  });

  it("keeps what a run only made sure of, unread", () => {
    put("a", "b");
    const next = open();
    expect(next.drawer("d").has(next.key("x", "b"))).toBe(true);
    next.drawer("d").set(next.key("x", "c"), Buffer.from("new"));
    next.save();
    expect([take(open(), "a"), take(open(), "b"), take(open(), "c")]).toEqual([undefined, "result of b", "new"]);
  });

  it("writes only the drawers that changed, and takes away those that nothing was asked of", async () => {
    const place = join(folder, "below", "results");
    const first = open();
    for (const name of ["one", "two", "three"]) first.drawer(name).set(first.key(name), Buffer.from(name));
    first.save();
    const before = await readdir(place);
    const next = open();
    next.drawer("one").get(next.key("one"));
    next.drawer("two").set(next.key("other"), Buffer.from("other"));
    await rm(place, { recursive: true });
    next.save();
    expect(before).toHaveLength(3);
    expect(await readdir(place)).toHaveLength(1);
  });

  it("gives nothing of another version of the program", () => {
    put("a");
    expect(take(open("2"), "a")).toBeUndefined();
  });

  it("tells kinds and the borders between inputs apart", () => {
    const cache = open();
    const keys = [
      cache.key("x", "ab", "c"),
      cache.key("x", "a", "bc"),
      cache.key("xa", "b", "c"),
      cache.key("x", "abc"),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it("is not written by a run that may not", async () => {
    const cache = open("1", false);
    cache.drawer("d").set(cache.key("x", "a"), Buffer.from("b"));
    cache.save();
    await expect(readdir(join(folder, "below"))).rejects.toThrow();
  });

  it("ignores a file that is cut off or of which one byte is another", async () => {
    put("a");
    const place = join(folder, "below", "results");
    const path = join(place, (await readdir(place))[0] ?? "");
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(path, damaged);
      expect(take(open(), "a") ?? "result of a").toBe("result of a");
      await writeFile(path, whole.subarray(0, at));
      expect(take(open(), "a")).toBeUndefined();
    }
  });

  it("works without a place to write to", async () => {
    await writeFile(join(folder, "below"), "a file in the way");
    expect(() => {
      put("a");
    }).not.toThrow();
    expect(take(open(), "a")).toBeUndefined();
  });
});

describe("a cache of runs that follow one another", () => {
  function live(): Cache {
    return new Cache(join(folder, "below", "results"), { toolId: "1", isKept: true, isLive: true });
  }

  it("gives in the next run what the one before put in or asked for, and nothing else", () => {
    put("a", "b");
    const cache = live();
    take(cache, "a");
    cache.drawer("d").set(cache.key("x", "c"), Buffer.from("new"));
    cache.save();
    expect([take(cache, "a"), take(cache, "b"), take(cache, "c")]).toEqual(["result of a", undefined, "new"]);
    cache.save();
    cache.drawer("d").has(cache.key("x", "c"));
    cache.save();
    expect([take(cache, "a"), take(cache, "c")]).toEqual([undefined, "new"]);
  });

  it("is written when it is closed, with what the last run left", () => {
    put("a", "b");
    const cache = live();
    cache.drawer("d").has(cache.key("x", "b"));
    cache.drawer("d").set(cache.key("x", "c"), Buffer.from("new"));
    cache.save();
    expect([take(open(), "a"), take(open(), "c")]).toEqual(["result of a", undefined]);
    cache.close();
    expect([take(open(), "a"), take(open(), "b"), take(open(), "c")]).toEqual([undefined, "result of b", "new"]);
  });

  it("reads a result from the disk once", async () => {
    put("a");
    const cache = live();
    take(cache, "a");
    cache.save();
    await rm(folder, { recursive: true, force: true });
    expect(take(cache, "a")).toBe("result of a");
  });
});
