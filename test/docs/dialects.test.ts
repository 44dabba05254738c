import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFieldTable } from "../../generator/build/field-table.ts";
import { collector, type Diagnostic } from "../../generator/diagnostics/report.ts";
import { feishuMarkdown } from "../../generator/dialects/feishu-markdown/index.ts";
import { feishuTags } from "../../generator/dialects/feishu-tags/index.ts";
import { readExample } from "../../generator/facts/example.ts";
import { readBlocks } from "../../generator/markdown/read-blocks.ts";
import type { Schema } from "../../generator/model/schema.ts";
import type { Block, TableBlock } from "../../generator/pages/page.ts";
import { positionAt, sourceFile } from "../../generator/source/source-file.ts";
import { fileText } from "../../generator/source/text.ts";

const shared = new URL("../../../shared/", import.meta.url);

interface DocumentedField {
  readonly path: readonly string[];
}
interface Documented {
  readonly file?: string;
  readonly path?: string;
  readonly type?: string;
  readonly request?: readonly DocumentedField[];
  readonly response?: readonly DocumentedField[];
  readonly fields?: readonly DocumentedField[];
  readonly errors?: readonly { readonly code: number }[];
}
const facts = JSON.parse(readFileSync(new URL("fidelity/seeds.json", shared), "utf8")) as {
  readonly operations: readonly Documented[];
  readonly events: readonly Documented[];
};

interface ReadFile {
  readonly dialect: string | undefined;
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

function readFile(path: URL): ReadFile {
  const file = sourceFile(path.pathname, readFileSync(path, "utf8"));
  const dialect = [feishuTags, feishuMarkdown].find(({ recognises }) => recognises(file));
  const { report, diagnostics } = collector();
  const pages = dialect?.read(file, report) ?? [];
  const blocks = pages.flatMap(({ content }) => (content.kind === "blocks" ? content.blocks : []));
  return { dialect: dialect?.name, blocks, diagnostics: diagnostics(), text: file.text };
}

function tablesOf(blocks: readonly Block[]): TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === "table");
}

/** Paths of a schema as the facts write them: `data.items.[].id`. */
function pathsOf(schema: Schema, path: string): string[] {
  switch (schema.kind) {
    case "object":
      return schema.properties.flatMap((property) => {
        const own = path === "" ? property.name : `${path}.${property.name}`;
        return [own, ...pathsOf(property.schema, own)];
      });
    case "array":
      return pathsOf(schema.items, `${path}.[]`);
    default:
      return [];
  }
}

/** Paths of every field table, each with the JSON example that stands next behind it. */
function fieldPaths(blocks: readonly Block[]): Set<string> {
  const paths = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "table" || !block.header.some(({ value }) => value === "类型")) continue;
    const code = blocks.slice(index + 1).find((next) => next.kind === "code" && /^\s*\{/.test(next.text.value));
    const example = code?.kind === "code" ? readExample(code.text, () => undefined)?.node : undefined;
    const { properties } = readFieldTable(block, example, () => undefined);
    for (const path of pathsOf({ kind: "object", properties }, "")) paths.add(path);
  }
  return paths;
}

function documentedPaths({ request = [], response = [], fields = [] }: Documented): string[] {
  return [...request, ...response, ...fields].map(({ path }) => path.join("."));
}

describe("the seeds in table form", () => {
  const seeds = readdirSync(new URL("docs/seeds/", shared)).filter((name) => /^00[0-3]_/.test(name));

  it.each(seeds)("states every field and error code of %s", (name) => {
    const { blocks, diagnostics } = readFile(new URL(`docs/seeds/${name}`, shared));
    const documented = facts.operations.filter(({ file }) => file === name);
    expect(documented).toHaveLength(1);
    const paths = fieldPaths(blocks);
    expect(documented.flatMap(documentedPaths).filter((path) => !paths.has(path))).toEqual([]);

    const codes = tablesOf(blocks).flatMap(({ rows }) => rows.map(({ cells }) => Number(cells[1]?.value)));
    const missing = documented.flatMap(({ errors = [] }) => errors).filter(({ code }) => !codes.includes(code));
    expect(missing).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it("nests the event's table that shows no levels", () => {
    const bundle = readFileSync(new URL("docs/seeds/004_c08c5d4b98489f50.txt", shared), "utf8");
    const event = facts.events.find(({ type }) => type === "drive.file.bitable_field_changed_v1");
    const start = bundle.indexOf("\nA.8 ");
    const file = sourceFile("bundle", bundle);
    const blocks = readBlocks(fileText(file, start, bundle.indexOf("\nA.9 ")), () => undefined);
    const paths = fieldPaths(blocks);
    const documented = event === undefined ? [] : documentedPaths(event);
    expect(documented.length).toBeGreaterThan(60);
    expect(documented.filter((path) => !paths.has(path))).toEqual([]);
    expect([...paths].filter((path) => !documented.includes(path))).toEqual([]);
  });
});

describe("the pages of March 2026", () => {
  const pathsBelow = (folder: string): string[] =>
    readdirSync(new URL(`docs/2026-03/${folder}/`, shared), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .sort();

  it.each(["tags", "gfm"])(
    "reads every page in the form of %s",
    (folder) => {
      const unread: string[] = [];
      const lost: string[] = [];
      for (const name of pathsBelow(folder)) {
        const { dialect, blocks, diagnostics, text } = readFile(new URL(`docs/2026-03/${folder}/${name}`, shared));
        if (dialect === undefined || blocks.length === 0) unread.push(name);
        const tags = dialect === "feishu-tags" ? (text.match(/<md-(?:dt-)?table[\s>]/g)?.length ?? 0) : 0;
        const read = tablesOf(blocks).length + diagnostics.filter(({ code }) => code === "table/empty").length;
        if (read < tags) lost.push(`${name}: ${String(read)} of ${String(tags)} tables`);
        for (const block of blocks) {
          // a row of a table that no table took
          const orphan = block.kind === "prose" ? /^[ \t]*\|.*\|[ \t]*$/m.exec(block.text.value)?.[0] : undefined;
          if (orphan !== undefined) lost.push(`${name}: ${orphan.slice(0, 60)}`);
        }
      }
      expect(unread).toEqual([]);
      expect(lost).toEqual([]);
    },
    120_000,
  );

  it("finds the same operations in both forms", () => {
    const address = ({ blocks }: ReadFile): string | undefined => {
      const rows = tablesOf(blocks).flatMap((table) => table.rows);
      return rows.find(({ cells }) => cells[0]?.value === "HTTP URL")?.cells[1]?.value.split("?")[0];
    };
    const everyFifth = pathsBelow("gfm").filter((_, index) => index % 5 === 0);
    const differing = everyFifth.filter((name) => {
      const [tags, gfm] = ["tags", "gfm"].map((folder) =>
        address(readFile(new URL(`docs/2026-03/${folder}/${name}`, shared))),
      );
      return tags !== gfm;
    });
    expect(differing).toEqual([]);
  }, 120_000);

  it("places each diagnostic inside its file", () => {
    for (const name of pathsBelow("tags").slice(0, 200)) {
      const { diagnostics } = readFile(new URL(`docs/2026-03/tags/${name}`, shared));
      for (const { span } of diagnostics) expect(positionAt(span.file, span.start).line).toBeGreaterThan(0);
    }
  }, 120_000);
});
