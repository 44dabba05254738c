import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { generate } from "../../generator/pipeline.ts";
import { filesBelow } from "../../generator/templating/copied-files.ts";

const root = join(import.meta.dirname, "../..");
const templates = join(root, "templates");
const names = filesBelow(templates);
const folder = mkdtempSync(join(tmpdir(), "larkwright-templates-"));
const own = join(folder, "templates");
const sources = [join(root, "specs"), join(root, "test/openapi/repairs/pages"), join(folder, "specs")];

/** All that is made with a mark of its own at the end of every template. */
let marked = "";
let plain: readonly string[] = [];
beforeAll(async () => {
  cpSync(templates, own, { recursive: true });
  mkdirSync(join(folder, "specs"));
  writeFileSync(join(folder, "specs/long.md"), longPage());
  const before = await generate({ sources });
  for (const name of names) writeFileSync(join(own, name), `${readFileSync(join(own, name), "utf8")}${mark(name)}\n`);
  const { files } = await generate({ sources, templates: own });
  marked = files.map(({ text }) => text).join("\n");
  plain = before.files.map(({ path }) => path);
  expect(files.map(({ path }) => path)).toEqual(plain);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A page whose fields have no room on one page of the docs. */
function longPage(): string {
  const page = readFileSync(join(root, "specs/drive/v1/exportTask/create.md"), "utf8");
  const level = (name: string, index: number): string =>
    `| \`${name}\` | \`object\` | 否 | Level ${String(index)}. |\n` +
    Array.from(
      { length: 100 },
      (_, at) => `| └ \`field_${String(at)}\` | \`string\` | 否 | ${"Words. ".repeat(20)} |\n`,
    ).join("");
  const rows = Array.from({ length: 8 }, (_, index) => level(`part_${String(index)}`, index)).join("");
  return page.replaceAll("export_task", "long_task").replace("| `sub_id`", `${rows}| \`sub_id\``);
}

function mark(name: string): string {
  return `<<<${name}>>>`;
}

describe("every template", () => {
  it.each(names)("%s can be replaced by a file of the same name", (name) => {
    expect(marked.includes(mark(name))).toBe(true);
  });

  it("is in the folder that is asked for", () => {
    expect(readdirSync(templates).sort()).toEqual(["client", "docs", "mock"]);
  });
});
