import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { toolId } from "../../generator/cache/tool-id.ts";
import { programFolder } from "../../generator/program-folder.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-tool-"));
  await place("package.json", `{ "version": "1.0.0", "dependencies": { "yaml": "^2" } }`);
  await place("node_modules/yaml/package.json", `{ "version": "2.0.0" }`);
  await place("dist/cli.js", "run()");
  await place("dist/cli.d.ts", "export {}");
  await place("templates/client/index.ts.hbs", "{{a}}");
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function place(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

function id(nodeVersion = "v20"): string {
  return toolId(nodeVersion, join(folder, "dist"));
}

describe("the id of the program", () => {
  it.each([
    ["package.json", `{ "version": "1.0.1", "dependencies": { "yaml": "^2" } }`],
    ["node_modules/yaml/package.json", `{ "version": "2.0.1" }`],
    ["dist/cli.js", "run( )"],
    ["dist/deep/new.js", ""],
    ["templates/client/index.ts.hbs", "{{b}}"],
    ["templates/new.md", ""],
  ])("is another when %s is", async (path, content) => {
    const before = id();
    await place(path, content);
    expect(id()).not.toBe(before);
  });

  it("is another with another version of Node", () => {
    expect(id("v22")).not.toBe(id());
  });

  it("stays the same for a declaration and another package", async () => {
    const before = id();
    await place("dist/cli.d.ts", "export const a: 1;");
    await place("node_modules/other/package.json", "{}");
    expect(id()).toBe(before);
  });

  it("knows the program that runs", () => {
    expect(toolId("v20", programFolder)).toMatch(/^[\da-f]{64}$/);
  });
});
