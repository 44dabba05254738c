import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readSources } from "../../generator/source/read-sources.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-sources-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("readSources", () => {
  it("reads a folder with all below it, sorted by code unit, relative to it", async () => {
    await place({ "b.md": "b", "a/z.txt": "z", "B.md": "B", "频.md": "x" });
    expect(await paths(".")).toEqual(["B.md", "a/z.txt", "b.md", "频.md"]);
  });

  it("leaves out dot files and node_modules", async () => {
    await place({ "a.md": "a", ".git/config": "x", ".hidden": "x", "node_modules/p/readme.md": "x" });
    expect(await paths(".")).toEqual(["a.md"]);
  });

  it("names a single file by its name", async () => {
    await place({ "docs/a.md": "a" });
    expect(await paths("docs/a.md")).toEqual(["a.md"]);
  });

  it("names the files of several sources from the deepest folder that holds them all", async () => {
    await place({ "x/one/a.md": "1", "x/two/a.md": "2" });
    expect(await paths("x/one", "x/two/a.md")).toEqual(["one/a.md", "two/a.md"]);
    expect(await paths("x/two/a.md", "x/one")).toEqual(["one/a.md", "two/a.md"]);
  });

  it("reads a file once that several sources name", async () => {
    await place({ "a.md": "a" });
    expect(await paths(".", "a.md", "*.md")).toEqual(["a.md"]);
  });

  it("reads what a pattern matches", async () => {
    await place({ "docs/a.md": "a", "docs/b.txt": "b", "docs/deep/c.md": "c" });
    expect(await paths("docs/*.md")).toEqual(["a.md"]);
    expect(await paths("docs/**/*.md")).toEqual(["a.md", "deep/c.md"]);
  });

  it("reads a file whose name looks like a pattern", async () => {
    await place({ "{a}*.md": "a" });
    expect(await paths("{a}*.md")).toEqual(["{a}*.md"]);
  });

  it("says what does not exist, as it was written", async () => {
    expect(await problems("no/such.md", "no/*.md")).toEqual([
      `input/missing ${folder}/no/such.md`,
      `input/missing ${folder}/no/*.md`,
    ]);
  });

  it("says that a file is empty, white space aside", async () => {
    await place({ "a.md": "", "b.md": " \n\t" });
    expect(await problems(".")).toEqual(["input/empty a.md", "input/empty b.md"]);
  });

  it("says where a file stops being text", async () => {
    await place({ "a.md": "ok", "b.png": Buffer.from([0x89, 0x50, 0x4e, 0x47]) });
    const { files, problems } = await readSources([folder]);
    expect(files.map((file) => file.path)).toEqual(["a.md"]);
    expect(problems[0]?.message).toContain("byte 0 is not UTF-8");
  });

  it("does not read 50 MB", async () => {
    await place({ "big.md": "" });
    await truncate(join(folder, "big.md"), 50 * 1024 * 1024);
    const { problems } = await readSources([folder]);
    expect(problems[0]?.message).toBe("the file has 50 MB; expected at most 32 MB");
  });

  it("does not follow a link out of the folder, and says so", async () => {
    await place({ "in/a.md": "a", "out/secret.md": "s" });
    await symlink(join(folder, "out"), join(folder, "in", "way-out"));
    await symlink(join(folder, "nowhere"), join(folder, "in", "dead"));
    expect(await paths("in")).toEqual(["a.md"]);
    expect(await problems("in")).toEqual(["input/link-skipped dead", "input/link-skipped way-out"]);
  });

  it("does not run in circles of links", async () => {
    await place({ "in/a.md": "a" });
    await symlink(join(folder, "in"), join(folder, "in", "again"));
    expect(await paths("in")).toEqual(["a.md"]);
  });

  it("says that a source is neither a file nor a folder", async () => {
    const { problems } = await readSources(["/dev/null"]);
    expect(problems.map((problem) => problem.code)).toEqual(["input/unreadable"]);
  });

  it("reads no sources as no files", async () => {
    expect(await readSources([])).toEqual({ files: [], overlays: [], problems: [] });
  });
});

async function place(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function paths(...sources: readonly string[]): Promise<string[]> {
  const { files } = await readSources(sources.map((source) => join(folder, source)));
  return files.map((file) => file.path);
}

async function problems(...sources: readonly string[]): Promise<string[]> {
  const read = await readSources(sources.map((source) => join(folder, source)));
  const found = read.problems.map(({ code, span }) => `${code} ${span.file.path}`);
  return sources.length > 1 ? found : found.sort();
}
