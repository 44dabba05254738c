import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { capturedRun, type Captured } from "./captured-run.ts";

const pages = join(import.meta.dirname, "..", "golden");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-init-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("larkwright init", () => {
  it("finds the deepest folder that holds the pages, and names the packages after the one it is for", async () => {
    await addPages("docs/vendor/feishu");
    await write("docs/notes.md", "# Notes\n\nNothing of an API.\n");
    const repository = { type: "git", url: "git+https://github.com/acme/bot.git" };
    await write("package.json", JSON.stringify({ name: "@acme/bot", repository, license: "Apache-2.0" }));
    await call("init");
    expect(await read("larkwright.config.ts")).toMatchInlineSnapshot(`
      "import { defineConfig } from "larkwright";

      export default defineConfig({
        sources: ["docs/vendor/feishu"],
        clientPackage: "@acme/lark-client",
        mockPackage: "@acme/lark-mock",
        repository: "https://github.com/acme/bot",
        license: "Apache-2.0",
      });
      "
    `);
  });

  it.each([
    ["acme/bot", "https://github.com/acme/bot"],
    ["gitlab:acme/bot", "https://gitlab.com/acme/bot"],
    ["bitbucket:acme/bot.git", "https://bitbucket.org/acme/bot"],
    ["git@github.com:acme/bot.git", "https://github.com/acme/bot"],
    ["git+ssh://git@git.acme.dev/a/bot.git", "https://git.acme.dev/a/bot"],
    ["git://github.com/acme/bot", "https://github.com/acme/bot"],
  ])("knows the repository %s", async (repository, address) => {
    await write("package.json", JSON.stringify({ repository }));
    await call("init");
    expect(await read("larkwright.config.ts")).toContain(`  repository: "${address}",\n`);
    expect((await call("inspect")).exitCode).not.toBe(2);
  });

  it.each([
    [{ repository: "gist:11081aaa281" }],
    [{ repository: 1 }],
    [{ license: "SEE LICENSE IN x" }],
    [{ license: {} }],
  ])("takes nothing from %j", async (json) => {
    await write("package.json", JSON.stringify(json));
    await call("init");
    expect(await read("larkwright.config.ts")).not.toMatch(/repository|license/);
  });

  it.each([["module"], ["commonjs"]])("writes a configuration that loads beside a package of type %s", async (type) => {
    await addPages("docs");
    await write("package.json", JSON.stringify({ type }));
    await write("tsconfig.json", '{ "compilerOptions": { "strict": true } }');
    await call("init");
    expect((await call("generate", "--only", "openapi")).exitCode).toBe(0);
  });

  it("makes the first generate work", async () => {
    await addPages("docs");
    await write("package.json", '{ "name": "bot" }');
    expect((await call("init")).exitCode).toBe(0);
    const { exitCode, out } = await call("generate");
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^operations: 1$/m);
    expect(await read("generated/client/package.json")).toContain('"name": "bot-lark-client"');
  });

  it("adds a script and leaves the rest of package.json as it is written", async () => {
    await addPages("docs");
    const before =
      '{\r\n\t"name": "bot",\r\n\t"files": ["a",   "b"],\r\n\t"scripts": {\r\n\t\t"test": "x"\r\n\t}\r\n}\r\n';
    await write("package.json", before);
    await call("init");
    const script = '"test": "x",\r\n\t\t"generate": "larkwright generate"';
    expect(await read("package.json")).toBe(before.replace('"test": "x"', script));
  });

  it("takes another name where the script's is taken", async () => {
    await write("package.json", '{ "scripts": { "generate": "other" } }');
    expect(JSON.parse((await call("init", "--json")).out)).toMatchObject({ script: "generate:lark" });
    expect(JSON.parse(await read("package.json"))).toEqual({
      scripts: { generate: "other", "generate:lark": "larkwright generate" },
    });
  });

  it("adds no script where one generates already", async () => {
    const text = '{ "scripts": { "api": "larkwright generate --quiet" } }';
    await write("package.json", text);
    expect((await call("init")).out).toMatch(/^script: api in package.json$/m);
    expect(await read("package.json")).toBe(text);
  });

  it("overwrites no configuration, whatever its ending", async () => {
    await write("larkwright.config.json", "{}");
    await write("package.json", "{}");
    const { exitCode, err } = await call("init");
    expect([exitCode, err]).toEqual([2, expect.stringContaining("larkwright.config.json is there already")]);
    await expect(read("larkwright.config.ts")).rejects.toThrow("ENOENT");
    expect(await read("package.json")).toBe("{}");
  });

  it.each(["{", "[]", "null", ""])("changes nothing beside a package.json that holds %j", async (text) => {
    await write("package.json", text);
    const { exitCode, err } = await call("init");
    expect([exitCode, err]).toEqual([2, expect.stringContaining("package.json: expected a JSON object")]);
    await expect(read("larkwright.config.ts")).rejects.toThrow("ENOENT");
  });

  it("works without package.json and without pages, and says what is missing", async () => {
    const { exitCode, out } = await call("init");
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^next: put documentation pages into specs, then npx larkwright generate$/m);
    expect(await read("larkwright.config.ts")).toContain('sources: ["specs"],');
  });

  it("names each folder of pages, and none of other documents", async () => {
    await addPages("docs/feishu");
    await addPages("docs/vendor/lark");
    for (const path of ["README.md", "docs/about.md", "notes/a.md", "docs/notes/b.md", "docs/c.json"]) {
      await write(path, "# Notes\n\nNothing of an API.\n");
    }
    await write(
      "api/openapi.yaml",
      "openapi: 3.1.0\ninfo: { title: Pets }\npaths: { /pets: { get: { responses: {} } } }\n",
    );
    expect(JSON.parse((await call("init", "--json")).out)).toMatchObject({
      sources: ["docs/feishu", "docs/vendor/lark"],
      pages: 2,
    });
    expect((await call("inspect", "--json")).err).not.toContain("unrecognised");
  });

  it("takes guides that lie beside pages", async () => {
    await addPages("docs/pages");
    await cp(join(pages, "../../specs/guides"), join(folder, "docs/guides"), { recursive: true });
    await write("docs/notes/b.md", "# Notes\n");
    expect(JSON.parse((await call("init", "--json")).out)).toMatchObject({ sources: ["docs/guides", "docs/pages"] });
  });

  it("takes what was generated for no source, wherever it stands", async () => {
    await addPages("docs/pages");
    await call("generate", "docs", "--out", "docs/made");
    expect(JSON.parse((await call("init", "--json")).out)).toMatchObject({ sources: ["docs/pages"], pages: 1 });
  });

  it("takes what was generated for no source", async () => {
    await addPages("docs");
    await call("generate", "docs", "--out", "made");
    expect(JSON.parse((await call("init", "--json")).out)).toMatchObject({ sources: ["docs"], pages: 1 });
  });

  it("writes names of folders as data", async () => {
    await addPages('a"b]');
    await call("init");
    expect((await call("inspect")).out).toMatch(/^operations: 1$/m);
  });
});

function call(...typed: readonly string[]): Promise<Captured> {
  return capturedRun(typed, { folder });
}

function addPages(to: string): Promise<void> {
  return cp(join(pages, "pipe-table-page", "specs"), join(folder, to), { recursive: true });
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  await writeFile(join(folder, path), text);
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}
