import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { checkConfig, ConfigError, loadConfig } from "../generator/config.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-config-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("loadConfig", () => {
  it("is all defaults without a file", async () => {
    expect(await loadConfig(folder)).toEqual({
      sources: [join(folder, "specs")],
      overlays: [],
      out: join(folder, "generated"),
      folders: {},
      clientPackage: "@larkwright/client",
      mockPackage: "@larkwright/mock",
      cache: join(folder, "node_modules/.cache/larkwright"),
    });
  });

  it("takes the overlays beside it, where there are any", async () => {
    await mkdir(join(folder, "specs/overlays"), { recursive: true });
    expect(await loadConfig(folder)).toMatchObject({ overlays: [join(folder, "specs/overlays")] });
    await place("larkwright.config.json", '{ "overlays": [] }');
    expect(await loadConfig(folder)).toMatchObject({ overlays: [] });
  });

  it("loads TypeScript that uses defineConfig", async () => {
    await place(
      "larkwright.config.ts",
      `import { defineConfig } from "larkwright";\nexport default defineConfig({ out: "o", only: ["openapi"] as string[] });`,
    );
    expect(await loadConfig(folder)).toMatchObject({ out: join(folder, "o"), only: ["openapi"] });
  });

  it.each([
    ["larkwright.config.mts", `export default { out: "o" };`],
    ["larkwright.config.js", `export default { out: "o" };`],
    ["larkwright.config.mjs", `export default { out: "o" };`],
    ["larkwright.config.json", `{ "out": "o" }`],
  ])("loads %s", async (name, text) => {
    await place(name, text);
    expect((await loadConfig(folder)).out).toBe(join(folder, "o"));
  });

  it("loads a file by path, with paths relative to its folder", async () => {
    await place("other.json", `{ "sources": ["a", "b/*.md"] }`);
    const { sources } = await loadConfig(join(folder, "deeper"), "../other.json");
    expect(sources).toEqual([join(folder, "a"), join(folder, "b/*.md")]);
  });

  it.each([
    ["no.json", undefined, "no.json: there is no such file"],
    ["a.json", "{ broken", "a.json: cannot be loaded"],
    ["a.ts", "export default {", "a.ts: cannot be loaded"],
    ["b.ts", "throw new Error('boom')", "b.ts: cannot be loaded: boom"],
    ["a.json", "[]", "expected its default export to be an object"],
  ])("refuses %s holding %j", async (name, text, message) => {
    if (text !== undefined) await place(name, text);
    await expect(loadConfig(folder, name)).rejects.toThrow(message);
    await expect(loadConfig(folder, name)).rejects.toBeInstanceOf(ConfigError);
  });
});

describe("checkConfig", () => {
  it.each([
    [{ source: ["a"] }, "“source” means nothing here; expected one of sources, overlays, out, folders"],
    [{ sources: "a" }, "“sources” is “a”; expected an array of strings"],
    [{ sources: [1] }, "“sources” is an array of other things; expected an array of strings"],
    [{ out: "" }, "“out” is empty; expected a string that is not empty"],
    [{ out: null }, "“out” is null; expected"],
    [{ version: "one" }, "“version” is “one”; expected a version such as “1.2.3”"],
    [{ folders: { client: 1 } }, "“folders” is an object; expected an object of folders by output"],
    [{ clientPackage: "../x" }, "“clientPackage” is “../x”; expected the name of an npm package"],
    [{ mockPackage: 3 }, "“mockPackage” is a number; expected the name of an npm package"],
    [JSON.parse('{ "__proto__": {} }') as unknown, "“__proto__” means nothing here"],
  ])("refuses %j", (value, message) => {
    expect(() => checkConfig(value, "c.ts")).toThrow(`c.ts: ${message}`);
  });

  it("names everything that is wrong at once", () => {
    expect(() => checkConfig({ a: 1, out: 2 }, "c.ts")).toThrow(/“a”.*\n.*“out”/);
  });

  it("accepts what may be left out as undefined", () => {
    expect(checkConfig({ only: undefined, version: "1.2.3-beta.1" }, "c.ts")).toEqual({ version: "1.2.3-beta.1" });
  });
});

async function place(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
}
