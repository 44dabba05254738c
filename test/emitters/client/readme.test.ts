import { describe, expect, it } from "vitest";

import { compileErrors } from "../../bad-input/compiled.ts";
import { made } from "../docs/site-files.ts";

describe("the guide of a client", () => {
  it.each([
    ["bitable.v1.appTableRecord.list", "specs"],
    ["drive.v1.exportTask.create", "specs/drive"],
    ["bitable.v1.app.get", "specs/bitable/v1/app/get.md"],
  ])("shows %s, which it has, in code that compiles", async (name, source) => {
    const files = await made([source], ["client"]);
    const programs = programsOf(files.get("client/README.md") ?? "");
    expect(programs.filter((text) => text.includes(`client.${name}`)).length).toBeGreaterThan(0);
    const client = [...files].map(([path, text]) => ({ path, text }));
    const asFiles = programs.map((text, index) => ({ path: `client/programs/${String(index)}.ts`, text }));
    expect(compileErrors([...client, ...asFiles])).toEqual([]);
  });

  it("shows no call where the package has none", async () => {
    const files = await made(["specs/events"], ["client"]);
    const guide = files.get("client/README.md") ?? "";
    expect(programsOf(guide)).toHaveLength(2);
    expect(guide).not.toContain("await client");
  });
});

/** The code that calls operations, with what its readers have: a client, variables for what is to be given. */
function programsOf(guide: string): readonly string[] {
  const [before = ""] = guide.split("\n## Records of Bitable\n");
  const [, after = ""] = guide.split("\n## Small programs\n");
  const blocks = [...`${before}${after}`.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""]) => code);
  return blocks
    .filter((code) => !/redis|marketplace/.test(code))
    .map((code) => `${prelude(code)}${code}export {};\n`)
    .map((text) => text.replaceAll(/"@larkwright\/client\/(.*)"/g, '"../src/$1.js"'))
    .map((text) => text.replaceAll('"@larkwright/client"', '"../src/index.js"'));
}

function prelude(code: string): string {
  const given = [...code.matchAll(/(?:path|params|data|headers): \{ ([\w, ]+) \}/g)].flatMap(([, names = ""]) =>
    names.split(", "),
  );
  const lines = [...new Set(given)].map((name) => `declare const ${name}: any;\n`).join("");
  const hasClient = code.includes("const client") || !code.includes("client.");
  const client = hasClient
    ? ""
    : 'import { createClient as make } from "@larkwright/client";\nconst client = make({});\n';
  return `${client}${lines}declare const appId: string, appSecret: string;\ndeclare function use(value: unknown): void;\n`;
}
