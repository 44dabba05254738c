import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { runStep, stepsOf } from "../../generator/writer/commit.ts";
import { planOutput, writeOutput } from "../../generator/writer/write-output.ts";

let parent = "";
let out = "";
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "larkwright-writer-"));
  out = join(parent, "out");
});
afterEach(async () => {
  await rm(parent, { recursive: true, force: true });
});

const before = { "a/one.md": "one", "a/two.md": "two", "b/three.md": "three" };
const after = { "a/one.md": "ONE", "a/two.md": "two", "c/four.md": "four" };

describe("writeOutput", () => {
  it("writes the files and a manifest, and nothing else", async () => {
    await write(before);
    expect(await onDisk()).toEqual({ ...before, ".manifest.json": expect.any(String) as string });
  });

  it("brings the folder to the new state and leaves no empty folder", async () => {
    await write(before);
    const plan = await write(after);
    expect(await onDisk()).toEqual({ ...after, ".manifest.json": expect.any(String) as string });
    expect(existsSync(join(out, "b"))).toBe(false);
    expect(plan.remove).toEqual(["b/three.md"]);
  });

  it("touches nothing the second time", async () => {
    await write(before);
    const times = await changeTimes();
    await write(before);
    expect(await changeTimes()).toEqual(times);
  });

  it("touches only what changed", async () => {
    await write(before);
    const times = await changeTimes();
    await write(after);
    expect((await changeTimes()).get("a/two.md")).toBe(times.get("a/two.md"));
  });

  it("leaves files alone that are not its own", async () => {
    await mkdir(join(out, "b"), { recursive: true });
    await writeFile(join(out, "b", "mine.md"), "mine");
    await write(before);
    await write(after);
    expect(await onDisk()).toMatchObject({ "b/mine.md": "mine" });
  });

  it("removes nothing on the word of a broken manifest", async () => {
    await write(before);
    await writeFile(join(out, ".manifest.json"), "{ broken");
    await write(after);
    expect(await onDisk()).toMatchObject({ "b/three.md": "three", "c/four.md": "four" });
  });

  it("refuses a folder that is a link to outside", async () => {
    await mkdir(join(parent, "elsewhere"));
    await mkdir(out);
    await symlink(join(parent, "elsewhere"), join(out, "a"));
    await expect(write(before)).rejects.toThrow("leads out of the output folder");
    expect(await readdir(join(parent, "elsewhere"))).toEqual([]);
  });

  it.each([
    ["the output folder", "out", "“OUT” is a file; expected a folder"],
    ["a folder in it", "out/a", "“a” is a file; expected a folder"],
  ])("refuses a file in the place of %s, and leaves it", async (_, place, message) => {
    await mkdir(join(parent, place, ".."), { recursive: true });
    await writeFile(join(parent, place), "mine");
    await expect(write(before)).rejects.toThrow(message.replace("OUT", out));
    expect(await readFile(join(parent, place), "utf8")).toBe("mine");
  });

  it("refuses an output folder below a file, and one that is a link to nowhere", async () => {
    await writeFile(join(parent, "file"), "mine");
    await symlink(join(parent, "nowhere"), out);
    const files = [{ path: "a.md", text: "a" }];
    await expect(writeOutput({ out: join(parent, "file/b/c"), files })).rejects.toThrow("file” is a file");
    await expect(writeOutput({ out, files })).rejects.toThrow("is a link that leads nowhere");
  });

  it("refuses a folder in the place of a file before anything is written", async () => {
    await mkdir(join(out, "b/three.md"), { recursive: true });
    await expect(write(before)).rejects.toThrow("“b/three.md” is a folder; expected a file");
    expect(await readdir(out)).toEqual(["b"]);
  });

  it("replaces a link in the place of a file, not what it points at", async () => {
    await mkdir(join(out, "a"), { recursive: true });
    await writeFile(join(parent, "target"), "keep");
    await symlink(join(parent, "target"), join(out, "a/one.md"));
    await write(before);
    expect(await readFile(join(parent, "target"), "utf8")).toBe("keep");
    expect(await readFile(join(out, "a/one.md"), "utf8")).toBe("one");
  });

  it("takes away what it staged when it is interrupted, and changes nothing", async () => {
    await write(before);
    const old = await onDisk();
    await expect(write(after, AbortSignal.abort(new Error("interrupted")))).rejects.toThrow("interrupted");
    expect(await onDisk()).toEqual(old);
  });
});

describe("a run that is killed", () => {
  it("leaves the old or the new content of each file after any step, and the next run heals it", async () => {
    await write(before);
    const count = stepsOf(await planOutput({ out, files: files(after) })).length;
    expect(count).toBeGreaterThan(6);
    for (let done = 0; done <= count; done++) {
      await rm(out, { recursive: true, force: true });
      await write(before);
      const steps = stepsOf(await planOutput({ out, files: files(after) }));
      for (const step of steps.slice(0, done)) await runStep(step, out);
      expectOldOrNew(await onDisk());
      await write(after);
      expect(await onDisk()).toEqual({ ...after, ".manifest.json": expect.any(String) as string });
      expect((await write(after)).unchanged).toHaveLength(3);
    }
  });

  it("puts a new folder into place as a whole, and no other", async () => {
    await write({ "a/one.md": "1" });
    const steps = stepsOf(
      await planOutput({ out, files: files({ "a/two.md": "2", "b/one.md": "1", "b/two.md": "2" }) }),
    );
    const published = steps.flatMap((step) => (step.kind === "publish" ? step.path : []));
    expect(published).toEqual(["b", "a/two.md", ".manifest.json"]);
  });

  it("leaves what stands in a folder that it writes into", async () => {
    await mkdir(join(out, "b"), { recursive: true });
    await writeFile(join(out, "b/own.md"), "own");
    await write({ "b/one.md": "1" });
    expect(await onDisk()).toMatchObject({ "b/own.md": "own", "b/one.md": "1" });
  });

  it("puts the manifest into place last", async () => {
    const steps = stepsOf(await planOutput({ out, files: files(before) }));
    expect(steps.filter((step) => step.kind === "publish").at(-1)).toMatchObject({ path: ".manifest.json" });
  });
});

function expectOldOrNew(found: Readonly<Record<string, string>>): void {
  const shown = Object.entries(found).filter(([path]) => !path.startsWith("."));
  for (const [path, text] of shown) {
    expect([Reflect.get(before, path), Reflect.get(after, path)]).toContain(text);
  }
  expect(Object.keys(found)).toEqual(expect.arrayContaining(["a/one.md", "a/two.md"]));
}

function files(texts: Readonly<Record<string, string>>): { path: string; text: string }[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

function write(texts: Readonly<Record<string, string>>, signal?: AbortSignal): ReturnType<typeof writeOutput> {
  return writeOutput({ out, files: files(texts) }, signal);
}

async function paths(): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .sort();
}

async function onDisk(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const path of await paths()) found[path] = await readFile(join(out, path), "utf8");
  return found;
}

async function changeTimes(): Promise<Map<string, bigint>> {
  const times = new Map<string, bigint>();
  for (const path of await paths()) times.set(path, (await stat(join(out, path), { bigint: true })).ctimeNs);
  return times;
}
