import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { ConfigError } from "../generator/config.ts";
import { generate, inspect } from "../generator/pipeline.ts";

const golden = join(import.meta.dirname, "golden");
const names = ["list-rooms.md", "stock.yaml", "create-ticket.md"];

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-pipeline-"));
  for (const name of ["openapi-page", "pipe-table-page", "tags-page"]) {
    await cp(join(golden, name, "specs"), folder, { recursive: true });
  }
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("generate", () => {
  it("gives the same files and diagnostics whatever the order of the sources", async () => {
    const whole = await generate({ sources: [folder] });
    for (const order of [names, [...names].reverse()]) {
      const { files, diagnostics } = await generate({ sources: order.map((name) => join(folder, name)) });
      expect(files).toEqual(whole.files);
      expect(diagnostics.map(({ message }) => message)).toEqual(whole.diagnostics.map(({ message }) => message));
    }
  });

  it("gives files in order of path, each below the folder of its emitter", async () => {
    const { files } = await generate({ sources: [folder] });
    const paths = files.map((file) => file.path);
    expect(paths).toEqual([...paths].sort());
    expect(new Set(paths.map((path) => path.split("/")[0]))).toEqual(new Set(["client", "docs", "mock", "openapi"]));
  });

  it("makes only what is asked for", async () => {
    const { files } = await generate({ sources: [folder], only: ["openapi"] });
    expect(files.map((file) => file.path)).toEqual([
      "openapi/history.json",
      "openapi/openapi.json",
      "openapi/openapi.yaml",
    ]);
  });

  it("makes it only of the operations that are to be included", async () => {
    const { api, files } = await generate({ sources: [folder], include: ["desk.v1.room.*"] });
    expect(api.operations.map(({ name }) => name.resource)).toEqual(["room"]);
    expect(files.filter(({ path }) => path.includes("/stock/"))).toEqual([]);
  });

  it("says of what is to be included and is not there what it is like", async () => {
    const include = ["dsek.*", "calendar.*"];
    await expect(generate({ sources: [folder], include })).rejects.toThrow(
      "“dsek.*” is the name of no operation or event; “desk” may be meant\n“calendar.*” is the name of no operation or event; expected one such as “bitable.*”",
    );
  });

  it("refuses an output that there is not", async () => {
    await expect(generate({ sources: [folder], only: ["pdf"] })).rejects.toBeInstanceOf(ConfigError);
  });

  it("gives no files where a diagnostic is an error", async () => {
    const { files, diagnostics } = await generate({ sources: [folder, join(folder, "nowhere")] });
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    expect(files).toEqual([]);
  });

  it("copies what stands beside the templates and is none", async () => {
    const { files } = await generate({ sources: [folder], only: ["client"] });
    expect(files.some((file) => file.path.startsWith("client/src/runtime/"))).toBe(true);
    expect(files.filter((file) => file.path.endsWith(".hbs"))).toEqual([]);
  });
});

describe("inspect", () => {
  it("accounts for every file", async () => {
    await writeFile(join(folder, "notes.txt"), "milk");
    const { pages } = await inspect({ sources: [folder] });
    expect(pages.map(({ file, kind, dialect }) => `${file} ${kind} ${dialect}`)).toEqual([
      "create-ticket.md operation feishu-tags",
      "list-rooms.md operation feishu-markdown",
      "notes.txt neither none",
      "stock.yaml operation openapi-yaml",
    ]);
  });
});

describe("two sources of one operation", () => {
  it("are merged by date, then by the order in which they are named, and what lost is reported", async () => {
    const page = await readFile(join(folder, "list-rooms.md"), "utf8");
    const sources = ["first", "second"].map((name) => join(folder, name));
    for (const [index, source] of sources.entries()) {
      await mkdir(source);
      await writeFile(join(source, `${String(2 - index)}.md`), page.replace("List rooms", `Rooms ${String(index)}`));
    }
    for (const order of [sources, [...sources].reverse()]) {
      const { api, diagnostics } = await inspect({ sources: order });
      const [used = "", lost = ""] = order.map((source) => basename(source));
      expect(api.operations.map(({ span }) => span.file.path.split("/")[0])).toEqual([used]);
      expect(diagnostics.filter(({ code }) => code === "operation/duplicate")).toMatchObject([
        { span: { file: { path: expect.stringContaining(lost) as string } } },
      ]);
    }
  });

  it.each<readonly [string, readonly (readonly [string, string])[], RegExp]>([
    ["nothing where they agree", [], /whose source is named first$/],
    ["nothing of prose", [["Lists the rooms of a floor", "Gives rooms"]], /whose source is named first$/],
    ["a parameter", [["page_token | string", "page_mark | string"]], /: query\.page_mark .*, query\.page_token .*$/],
    ["a type", [["page_size | int", "page_size | string"]], /: query\.page_size string → integer \[/],
    [
      "what must be given",
      [["page_token | string | 否", "page_token | string | 是"]],
      /: query\.page_token \[.*optional\]$/,
    ],
    ["a bound", [["最大值：`100`", "最大值：`50`"]], /: query\.page_size .*50 → .*100 \[/],
    ["a field", [["room\\_id", "room\\_no"]], /: response\.data\.items\[\]\.room_no .*\.room_id/],
    ["a scope", [["desk:room:read", "desk:room:write"]], /desk:room:write → .*desk:room:read/],
    ["a code", [["2320001", "2320009"]], /: errors\.2320009 .*, errors\.2320001 /],
  ])("tells of two pages %s", async (_, edits, said) => {
    expect(await saidOfTwo(edits)).toMatch(said);
  });

  it("tells of two pages some differences and how many more there are", async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `extra_${String(index)} | string | 否 | x`).join("\n");
    expect(await saidOfTwo([["page_token | string", `${rows}\npage_token | string`]])).toMatch(
      /extra_0 - string \[request\/parameter-removed\], (?:query\.extra_\d+ [^,]*, ){3}query\.extra_\d+ [^,]* and 7 more$/,
    );
  });

  it("tells of two pages of an event where they differ", async () => {
    const page = await readFile(join(golden, "../../specs/events/drive.file.bitable_field_changed_v1.md"), "utf8");
    const said = await saidOf(page, page.replaceAll("file_token", "file_key"), "event/duplicate");
    expect(said).toMatch(/: event\.file_key - string \[.*event\.file_token/);
  });
});

/** What is said of a page that is not used, beside one whose text it has with some edits. */
async function saidOfTwo(edits: readonly (readonly [string, string])[]): Promise<string> {
  const page = await readFile(join(folder, "list-rooms.md"), "utf8");
  const other = edits.reduce((text, [old, now]) => {
    if (!text.includes(old)) throw new Error(`“${old}” is not on the page`);
    return text.replace(old, now);
  }, page);
  return saidOf(page, other, "operation/duplicate");
}

async function saidOf(used: string, lost: string, code: string): Promise<string> {
  const sources = ["used", "lost"].map((name) => join(folder, name));
  for (const [index, source] of sources.entries()) {
    await mkdir(source);
    await writeFile(join(source, "page.md"), index === 0 ? used : lost);
  }
  const { diagnostics } = await inspect({ sources });
  return diagnostics.find((diagnostic) => diagnostic.code === code)?.message ?? "";
}
