import { Project } from "ts-morph";
import { describe, expect, it } from "vitest";

import { readModules } from "./architecture/read-modules.ts";
import { violations } from "./architecture/violations.ts";

const root = new URL("../generator", import.meta.url).pathname;

describe("the generator", () => {
  it("keeps the rules of who may import what", () => {
    const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
    project.addSourceFilesAtPaths(`${root}/**/*.ts`);
    const modules = readModules(project, root);
    expect(modules.length).toBeGreaterThan(10);
    expect(violations(modules)).toEqual([]);
  });
});

describe("a planted violation", () => {
  it("is caught where a lower part imports a higher one", () => {
    expect(planted({ "model/api": "", "source/text": `import { a } from "../model/api.ts";` })).toEqual([
      "source/text.ts:1 may not import model",
    ]);
  });

  it("is caught where a dialect imports its sibling", () => {
    expect(
      planted({ "dialects/one/index": "", "dialects/two/index": `export { one } from "../one/index.ts";` }),
    ).toEqual(["dialects/two/index.ts:1 may not import dialects/one"]);
  });

  it("is caught where an emitter imports its sibling, even one of its types", () => {
    expect(planted({ "emitters/a/x": "", "emitters/b/y": `let z: import("../a/x.ts").X;` })).toEqual([
      "emitters/b/y.ts:1 may not import emitters/a",
    ]);
  });

  it("is caught where a part takes a value from one it may take only types from", () => {
    const files = { "build/draft": "", "facts/a": `import { type X, y } from "../build/draft.ts";` };
    expect(planted(files)).toEqual(["facts/a.ts:1 may import only types of build/draft"]);
  });

  it("is not seen where only types are imported from such a part", () => {
    const files = { "build/draft": "", "facts/a": `import { type X } from "../build/draft.ts";` };
    expect(planted(files)).toEqual([]);
  });

  it("is caught where a package is used by a part that does not own it", () => {
    expect(planted({ "facts/a": `import { parse } from "yaml";` })).toEqual(["facts/a.ts:1 does not own package yaml"]);
  });

  it("is caught where the file system is reached from a reader, by import, call or require", () => {
    const text = `import fs from "node:fs";\nawait import("node:fs/promises");\nrequire("fs");`;
    expect(planted({ "build/a": text })).toEqual([
      "build/a.ts:1 does not own package node:fs",
      "build/a.ts:2 does not own package node:fs/promises",
      "build/a.ts:3 does not own package fs",
    ]);
  });

  it("is caught where a package has no owner at all", () => {
    expect(planted({ "cli/a": `import _ from "lodash/get.js";` })).toEqual(["cli/a.ts:1 does not own package lodash"]);
  });

  it("is caught where what is imported is computed", () => {
    expect(planted({ "build/a": `await import(name);` })).toEqual(["build/a.ts:1 does not own package (computed)"]);
  });

  it("is caught where two modules import each other, types included", () => {
    const files = { "model/a": `import type { B } from "./b.ts";`, "model/b": `import type { A } from "./a.ts";` };
    expect(planted(files)).toEqual(["cycle: model/a -> model/b -> model/a"]);
  });

  it("is caught where a module imports what is not there", () => {
    expect(planted({ "model/a": `import "./b.ts";` })).toEqual(["model/a.ts:1 imports model/b, which is not there"]);
  });

  it("is caught where a folder is not in the table", () => {
    expect(planted({ "extras/a": "" })).toEqual([`extras/a.ts is in “extras”, which the table does not know`]);
  });

  it("is caught where a file is not in kebab-case or its name says nothing", () => {
    expect(planted({ "model/fieldType": "", "model/utils": "" })).toEqual([
      "model/fieldType.ts “fieldType” is not kebab-case",
      "model/utils.ts “utils” says nothing",
    ]);
  });

  it.each([
    ["const t = Date.now();", "Date.now (clock)"],
    ["const t = new Date();", "new Date() (clock)"],
    ["const t = Date();", "new Date() (clock)"],
    ["setTimeout(f, 1);", "setTimeout (clock)"],
    ["performance.now();", "performance (clock)"],
    ["const t = Math.random();", "Math.random (randomness)"],
    [`const t = Math["random"]();`, "Math.random (randomness)"],
    ["const home = process.env.HOME;", "process (process)"],
    ["const box = { process };", "process (process)"],
    ["console.log(1);", "console (console)"],
    ["names.sort((a, b) => a.localeCompare(b));", "*.localeCompare (locale)"],
    ["eval(text);", "eval (code from text)"],
    ["new Function(text);", "Function (code from text)"],
  ])("is caught in %s", (text, found) => {
    expect(planted({ "facts/a": text })).toEqual([`facts/a.ts:1 uses ${found}`]);
  });

  it.each(["new Date(1740477085000).toISOString();", "unified.process(x);", "type A = { process: string };"])(
    "is not seen in %s",
    (text) => {
      expect(planted({ "facts/a": text })).toEqual([]);
    },
  );

  it("is not seen on the command line, which owns process and console", () => {
    expect(planted({ cli: "console.log(process.argv, Date.now());" })).toEqual([]);
  });
});

function planted(files: Readonly<Record<string, string>>): string[] {
  const project = new Project({ useInMemoryFileSystem: true, skipFileDependencyResolution: true });
  for (const [name, text] of Object.entries(files)) project.createSourceFile(`/generator/${name}.ts`, text);
  return violations(readModules(project, "/generator"));
}
