import { describe, expect, it } from "vitest";

import { collector } from "../../../generator/diagnostics/report.ts";
import { feishuTags } from "../../../generator/dialects/feishu-tags/index.ts";
import type { Block, TableRow } from "../../../generator/pages/page.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";
import { spanOf } from "../../../generator/source/text.ts";

const head = "<md-table><md-thead><md-tr><md-th>名称</md-th><md-th>描述</md-th></md-tr></md-thead><md-tbody>";

/** The cells of a column of a table whose rows all have these cells. */
function read(name: string, description: string, report = collector().report) {
  const row = `<md-tr><md-td>${name}</md-td><md-td>${description}</md-td></md-tr>`;
  const file = sourceFile("page", `${head}\n${row}\n${row}\n</md-tbody></md-table>`);
  const content = feishuTags.read(file, report)[0]?.content;
  const blocks: readonly Block[] = content?.kind === "blocks" ? content.blocks : [];
  const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  return { text: file.text, cells: (column: number) => rows.flatMap(({ cells }) => cells[column] ?? []) };
}

describe("cells that say the same", () => {
  it("have the same text and their own places", () => {
    const { text, cells } = read("∟user\\_id", "**用户** ID");
    for (const [column, shown, first] of [
      [0, "user_id", "user"],
      [1, "用户 ID", "用户"],
    ] as const) {
      expect(cells(column).map(({ value }) => value)).toEqual([shown, shown]);
      const places = cells(column).map((cell) => spanOf(cell, 0, 2).start);
      expect(places).toEqual([text.indexOf(first), text.lastIndexOf(first)]);
    }
  });

  it("are each reported", () => {
    const { report, diagnostics } = collector();
    read("id", "<md-new>x</md-new>", report);
    expect(diagnostics().map(({ code }) => code)).toEqual(["tags/unknown", "tags/unknown"]);
  });
});

describe("rows that say the same", () => {
  const rowsOf = (...lines: readonly string[]): readonly TableRow[] => {
    const file = sourceFile("page", [head, ...lines, "</md-tbody></md-table>"].join("\n"));
    const content = feishuTags.read(file, collector().report)[0]?.content;
    const blocks: readonly Block[] = content?.kind === "blocks" ? content.blocks : [];
    return blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  };
  const cells = "<md-td>id</md-td><md-td>x</md-td>";

  it("are known to, each at its place", () => {
    const [first, second] = rowsOf(`<md-tr>${cells}</md-tr>`, `<md-tr>${cells}</md-tr>`);
    expect(second?.like).toBe(first?.like);
    expect((second?.span.start ?? 0) - (first?.span.start ?? 0)).toBe(`<md-tr>${cells}</md-tr>\n`.length);
  });

  it.each([
    ["levels", `<md-tr level="1">${cells}</md-tr>`],
    ["links of the page's own form", `<md-tr>${cells.replace("x", "[x](/ssl:ttdoc/a)")}</md-tr>`],
    ["ends", `<md-tr>${cells}`],
  ])("are others where their %s differ", (_, other) => {
    const [first, second] = rowsOf(`<md-tr>${cells}</md-tr>`, other);
    expect(second?.like).not.toBe(first?.like);
  });
});
