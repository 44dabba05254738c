import { describe, expect, it } from "vitest";

import { compileErrors } from "../../bad-input/compiled.ts";
import { made } from "../docs/site-files.ts";

const bothOfEvents = ["Records of Bitable", "Events and callbacks"];

describe("the guide of a client", () => {
  it.each([
    ["bitable.v1.appTableRecord.list", "specs"],
    ["drive.v1.exportTask.create", "specs/drive"],
    ["bitable.v1.app.get", "specs/bitable/v1/app/get.md"],
  ])("shows %s, which it has, in code that compiles", async (name, source) => {
    const files = await made([source], ["client"]);
    const programs = programsOf(files.get("client/README.md") ?? "");
    expect(programs.filter((text) => text.includes(`client.${name}`)).length).toBeGreaterThan(0);
    expect(errorsOf(files, programs)).toEqual([]);
  });

  it("shows no call where the package has none", async () => {
    const guide = (await made(["specs/events"], ["client"])).get("client/README.md") ?? "";
    expect(guide).not.toContain("await client");
  });

  it.each<readonly [string, string, readonly string[]]>([
    ["Bitable and events", "specs", bothOfEvents],
    ["operations of Bitable alone", "specs/bitable", ["Records of Bitable"]],
    ["no Bitable and no event", "specs/vc", []],
    ["files that are sent", "test/mock/suite/pages/upload-media.md", ["Files are sent"]],
    ["files that are answered", "test/mock/suite/pages/download-media.md", ["Files are sent"]],
    ["an event of Bitable", "specs/events/drive.file.bitable_record_changed_v1.md", bothOfEvents],
    ["a callback alone", "specs/events/url.preview.get.md", ["Events and callbacks"]],
  ])("has a section on what the package has: %s", async (_, source, sections) => {
    const guide = (await made([source], ["client"])).get("client/README.md") ?? "";
    const all = ["Records of Bitable", "Events and callbacks", "Files are sent"];
    expect(all.filter((section) => guide.includes(section))).toEqual(sections);
    expect(guide).not.toMatch(/\n\n\n|\{\{/);
  });

  it.each([
    ["specs", ["card.action.trigger", "drive.file.bitable_record_changed_v1"]],
    ["specs/events/url.preview.get.md", ["url.preview.get"]],
    ["specs/events/drive.file.bitable_field_changed_v1.md", ["drive.file.bitable_field_changed_v1"]],
  ])("handles events that the package has, of %s, in code that compiles", async (source, types) => {
    const files = await made([source], ["client"]);
    const guide = files.get("client/README.md") ?? "";
    expect([...guide.matchAll(/events\.on\("([^"]*)"/g)].map(([, type = ""]) => type).sort()).toEqual(types);
    expect(errorsOf(files, programsOf(guide, "Events and callbacks"))).toEqual([]);
  });
});

/** The code of a guide, or of one section, with what its readers have: a client, variables for what is to be given. */
function programsOf(guide: string, section?: string): readonly string[] {
  const sections = guide.split(/^## /m).filter((text) => section === undefined || text.startsWith(section));
  const blocks = sections.flatMap((text) => [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""]) => code));
  return blocks
    .filter((code) => !/redis|marketplace/.test(code))
    .map((code) => `${prelude(code)}${code}export {};\n`)
    .map((text) => text.replaceAll(/"@larkwright\/client\/(.*)"/g, '"../src/$1.js"'))
    .map((text) => text.replaceAll('"@larkwright/client"', '"../src/index.js"'));
}

function errorsOf(files: ReadonlyMap<string, string>, programs: readonly string[]): readonly string[] {
  const client = [...files].map(([path, text]) => ({ path, text }));
  const asFiles = programs.map((text, index) => ({ path: `client/programs/${String(index)}.ts`, text }));
  return compileErrors([...client, ...asFiles]);
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
  const dispatcher = code.includes("createDispatcher") ? "" : "declare const events: any;\n";
  return `${client}${lines}${dispatcher}${variables}`;
}

const variables = `declare const appId: string, appSecret: string, verificationToken: string, encryptKey: string;
declare function use(...values: readonly unknown[]): void;
declare function answer(value: unknown, signal: AbortSignal): Promise<any>;
`;
