import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { capturedRun, type Captured } from "./captured-run.ts";

const page = join(import.meta.dirname, "../golden/pipe-table-page/specs");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-folders-"));
  await cp(page, join(folder, "specs"), { recursive: true });
  await config({ openapi: "contract", client: "packages/client" });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("outputs with folders of their own", () => {
  it("stand there, each with its manifest, and are no part of the others", async () => {
    expect((await call("generate", "--only", "openapi,client,mock")).exitCode).toBe(0);
    const manifest = JSON.parse(await read("packages/client/.manifest.json")) as object;
    expect(Object.keys(manifest)).toContain("package.json");
    expect(Object.keys(JSON.parse(await read("generated/.manifest.json")) as object)).not.toContain(
      "client/package.json",
    );
    expect(await isThere("generated/client")).toBe(false);
    expect([await isThere("contract/openapi.json"), await isThere("generated/mock/package.json")]).toEqual([
      true,
      true,
    ]);
  });

  it("are found by check, by diff and by the next run", async () => {
    await config({ openapi: "contract", client: "packages/client" }, ["openapi", "client"]);
    await call("generate");
    expect((await call("check")).exitCode).toBe(0);
    expect((await call("generate")).out).toMatch(/^files: 0 written/m);
    await writeFile(join(folder, "packages/client/README.md"), "mine\n");
    const { exitCode, out } = await call("check", "--json");
    expect([exitCode, JSON.parse(out)]).toMatchObject([
      1,
      { differences: [{ path: "client/README.md", state: "changed" }], reasons: [{ kind: "edited" }] },
    ]);
    const room = join(folder, "specs", "list-rooms.md");
    await writeFile(room, (await readFile(room, "utf8")).replaceAll("page_size", "page_length"));
    expect(JSON.parse((await call("diff", "--json")).out)).toMatchObject({ bump: "major" });
    const again = JSON.parse((await call("generate", "--json")).out) as { readonly version: object };
    expect(again.version).toEqual({ before: "0.1.0", now: "0.2.0" });
    expect(JSON.parse(await read("packages/client/package.json"))).toMatchObject({ version: "0.2.0" });
    expect((await call("check")).exitCode).toBe(0);
  });

  it("are not written over files of other people", async () => {
    await mkdir(join(folder, "packages/client"), { recursive: true });
    await writeFile(join(folder, "packages/client/package.json"), "{}\n");
    const { exitCode, err } = await call("generate", "--only", "client");
    expect([exitCode, err]).toEqual([2, expect.stringContaining("“package.json” would be overwritten")]);
    expect(await read("packages/client/package.json")).toBe("{}\n");
    expect(await isThere("generated")).toBe(false);
  });

  it.each([
    [{ client: "generated/client" }, "is in the way of"],
    [{ client: "specs/client" }, "is in the way of"],
    [{ client: "." }, "is in the way of"],
    [{ client: "a", mock: "a/b" }, "is in the way of"],
    [{ clients: "a" }, "“clients” is no output"],
  ])("are refused in %j", async (folders, message) => {
    await config(folders);
    const { exitCode, err } = await call("generate");
    expect([exitCode, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

function config(folders: Readonly<Record<string, string>>, only?: readonly string[]): Promise<void> {
  return writeFile(join(folder, "larkwright.config.json"), JSON.stringify({ folders, ...(only && { only }) }));
}

function call(...typed: readonly string[]): Promise<Captured> {
  return capturedRun(typed, { folder });
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

function isThere(path: string): Promise<boolean> {
  return stat(join(folder, path)).then(
    () => true,
    () => false,
  );
}
