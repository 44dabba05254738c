import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { capturedRun, type Captured } from "./captured-run.ts";

const page = join(import.meta.dirname, "..", "golden", "pipe-table-page", "specs");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-diff-"));
  for (const name of ["old", "specs"]) await cp(page, join(folder, name), { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function call(...typed: readonly string[]): Promise<Captured> {
  return capturedRun(typed, { folder });
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  expect(text).not.toBe(text.replace(from, to));
  await writeFile(path, text.replace(from, to));
}

describe("larkwright diff", () => {
  it("ends with 0 where nothing changed", async () => {
    expect(await call("diff", "old", "specs")).toMatchObject({ exitCode: 0, out: "no change; version: none\n" });
  });

  it("ends with 1 where something breaks, and says what and where", async () => {
    await edit("specs/list-rooms.md", "page_size | int | 否", "page_size | int | 是");
    const { exitCode, out } = await call("diff", "old", "specs");
    expect(exitCode).toBe(1);
    expect(out).toContain("breaking  query.page_size  [request/parameter-became-required]");
    expect(out).toContain("list-rooms.md:34:1 → list-rooms.md:34:1");
    expect(out).toMatch(/^1 breaking; version: major$/m);
  });

  it("ends with 0 where something was only added", async () => {
    await edit("specs/list-rooms.md", "- `taken`: somebody", "- `closed`: locked  \n- `taken`: somebody");
    const { exitCode, out } = await call("diff", "old", "specs");
    expect([exitCode, out]).toEqual([0, expect.stringContaining("[response/enum-value-added]")]);
  });

  it("takes a renamed file for no change", async () => {
    await rename(join(folder, "specs/list-rooms.md"), join(folder, "specs/rooms.md"));
    expect((await call("diff", "old", "specs")).out).toBe("no change; version: none\n");
  });

  it("compares sources with what was last generated", async () => {
    await call("generate");
    expect((await call("diff")).out).toBe("no change; version: none\n");
    await edit("specs/list-rooms.md", "\n└ has\\_more | boolean | Whether there is a next page.", "");
    expect((await call("diff")).out).toContain("[response/field-removed]");
    expect((await call("diff", "specs")).out).toContain("[response/field-removed]");
  });

  it("compares what the configuration includes with what was generated of it", async () => {
    await writeFile(join(folder, "larkwright.config.json"), '{ "include": ["desk.*"] }');
    const other = (await readFile(join(folder, "specs/list-rooms.md"), "utf8")).replaceAll("desk", "house");
    await writeFile(join(folder, "specs/other.md"), other);
    await call("generate");
    expect((await call("diff")).out).toBe("no change; version: none\n");
    expect((await call("diff", "old", "specs")).out).toContain("[operation/added]");
  });

  it("lists where two pages of one operation differ, as the diagnostic of the one that lost says", async () => {
    await edit("specs/list-rooms.md", "page_size | int | 否", "page_size | int | 是");
    const { err } = await call("inspect", "old", "specs");
    expect(err).toContain("see also old/list-rooms.md:15:12");
    expect(err).toMatch(/warning\[operation\/duplicate\].*the other page is used[^]*`larkwright diff`/);
    expect((await call("diff", "old/list-rooms.md", "specs/list-rooms.md")).out).toContain("query.page_size");
  });

  it("compares emitted documents, as JSON or YAML", async () => {
    await call("generate", "--out", "a");
    await edit("specs/list-rooms.md", "2320002 | internal", "2320003 | internal");
    await call("generate", "--out", "b");
    const { out } = await call("diff", "a/openapi/openapi.json", "b/openapi/openapi.yaml");
    expect(out).toContain("[errors/code-removed]");
    expect(out).toContain("[errors/code-added]");
  });

  it("compares documents of others", async () => {
    const document = (paths: object): string => JSON.stringify({ openapi: "3.1.0", info: {}, paths });
    await writeFile(join(folder, "a.json"), document({ "/pets": { get: { operationId: "listPets", responses: {} } } }));
    await writeFile(join(folder, "b.json"), document({}));
    const { exitCode, out } = await call("diff", "a.json", "b.json");
    expect([exitCode, out]).toEqual([1, expect.stringContaining("[operation/removed]")]);
  });

  it.each([
    ["markdown", "## API changes: 1 breaking"],
    ["github", "::error file=specs/list-rooms.md,line=34"],
  ])("prints %s", async (format, start) => {
    await edit("specs/list-rooms.md", "page_size | int | 否", "page_size | int | 是");
    expect((await call("diff", "old", "specs", "--format", format)).out).toContain(start);
  });

  it("annotates the pages where GitHub looks for them, whatever the folders", async () => {
    await call("generate");
    await edit("specs/list-rooms.md", "page_size | int | 否", "page_size | int | 是");
    expect((await call("diff", "--format", "github")).out).toContain("file=specs/list-rooms.md,");
    expect((await call("diff", "specs/list-rooms.md", "--format", "github")).out).toContain(
      "file=specs/list-rooms.md,",
    );
    await call("generate", "--out", "next");
    expect((await call("diff", "generated", "next", "--format", "github")).out).toContain("file=specs/list-rooms.md,");
    const elsewhere = await capturedRun(["diff", "../old", "../specs", "--format", "github"], {
      folder: join(folder, "next"),
    });
    expect(elsewhere.out).toContain("file=list-rooms.md,");
  });

  it("prints one JSON object with --json", async () => {
    await edit("specs/list-rooms.md", "page_size | int | 否", "page_size | int | 是");
    const { out } = await call("diff", "old", "specs", "--json");
    expect(JSON.parse(out)).toMatchObject({
      command: "diff",
      exitCode: 1,
      bump: "major",
      changes: [{ rule: "request/parameter-became-required", class: "breaking", at: "query.page_size" }],
    });
  });

  it("grades as the configuration says", async () => {
    const config = { rules: { "request/parameter-became-required": "text" } };
    await writeFile(join(folder, "larkwright.config.json"), JSON.stringify(config));
    await edit("specs/list-rooms.md", "page_size | int | 否", "page_size | int | 是");
    expect(await call("diff", "old", "specs")).toMatchObject({ exitCode: 0 });
  });

  it("ends with 2 where a rule or a grade is none", async () => {
    await writeFile(join(folder, "larkwright.config.json"), JSON.stringify({ rules: { "limit/lowerd": "text" } }));
    const { exitCode, err } = await call("diff", "old", "specs");
    expect([exitCode, err]).toEqual([2, expect.stringContaining("“limit/lowerd” is no rule")]);
    await writeFile(join(folder, "larkwright.config.json"), JSON.stringify({ rules: { "limit/lowered": "worse" } }));
    expect((await call("diff", "old", "specs")).err).toContain("“limit/lowered” is “worse”");
  });

  it("ends with 3 where a source cannot be read", async () => {
    expect(await call("diff", "old", "nowhere")).toMatchObject({ exitCode: 3 });
  });

  it("ends with 2 where there are three", async () => {
    expect(await call("diff", "old", "specs", "old")).toMatchObject({ exitCode: 2 });
  });
});
