import type { Report } from "../diagnostics/report.ts";
import type { Block, TableBlock, TableRow } from "../pages/page.ts";
import { slice, spanOf, trim, type Text } from "../source/text.ts";
import { cellText } from "./cell-text.ts";

const PLACEHOLDER = /^(?:列|Column ?|Col ?)\d{1,2}$/i;

/**
 * Gives a table whose header a conversion lost (`列1 | 列2 | 列3`) the header of the table it stands behind, where both have
 * as many columns; else it keeps the placeholders. Both are reported.
 */
export function withLostHeaders(blocks: readonly Block[], report: Report): Block[] {
  let before: TableBlock | undefined;
  return blocks.map((block) => {
    if (block.kind !== "table") {
      if (block.kind === "heading") before = undefined;
      return block;
    }
    const table = hasPlaceholders(block) ? continued(block, before, report) : block;
    before = table;
    return table;
  });
}

function hasPlaceholders({ header }: TableBlock): boolean {
  return header.length > 1 && header.every(({ value }) => PLACEHOLDER.test(value.trim()));
}

function continued(table: TableBlock, before: TableBlock | undefined, report: Report): TableBlock {
  const goesOn = before?.header.length === table.header.length;
  const taken = goesOn ? "that of the table before it is taken" : "its columns are not known";
  report("table/header-lost", table.span, `the table has placeholders for its header; ${taken}`);
  return goesOn ? { ...table, header: before.header } : table;
}

/**
 * Puts rows back into a table that a conversion tore at a box inside a cell. They stand behind it as lines, each cell on
 * its own, rows parted by blank lines: `  200381⏎  Failed to create …⏎  没有权限`. A line is taken for the start of such a row
 * only where the table's first column holds nothing but numbers and the line is one, indented.
 */
export function withTornRows(blocks: readonly Block[], report: Report): Block[] {
  const result: Block[] = [];
  let torn: { readonly table: TableBlock; readonly at: number } | undefined;
  for (const block of blocks) {
    if (block.kind === "heading") torn = undefined;
    if (block.kind === "table") torn = { table: block, at: result.length };
    const rows = block.kind === "prose" && torn !== undefined ? looseRows(block.text, torn.table) : [];
    if (torn !== undefined && rows.length > 0) {
      const table = { ...torn.table, rows: [...torn.table.rows, ...rows] };
      report(
        "table/torn",
        table.span,
        `${String(rows.length)} rows stand behind the table as lines; they are taken back`,
      );
      result[torn.at] = table;
      torn = { table, at: torn.at };
    }
    result.push(block);
  }
  return result;
}

const START = /(?<=\n)[ \t]{1,8}\d{3,15}(?=[ \t]*\n)/g;
const ROW_END = /\n[ \t]*\n[ \t]*\n/;

function looseRows(prose: Text, { header, rows }: TableBlock): TableRow[] {
  const isNumbered = rows.length > 0 && rows.every(({ cells }) => /^\d{3,15}$/.test(cells[0]?.value.trim() ?? ""));
  if (!isNumbered || header.length < 2) return [];
  const starts = [...prose.value.matchAll(START)].map(({ index }) => index);
  return starts.map((start, index) => {
    const chunk = slice(prose, start, starts[index + 1]);
    return looseRow(
      slice(chunk, 0, chunk.value.search(ROW_END) === -1 ? undefined : chunk.value.search(ROW_END)),
      header.length,
    );
  });
}

/** One line for each cell but the last, which takes the rest. */
function looseRow(chunk: Text, columns: number): TableRow {
  const cells: Text[] = [];
  let rest = chunk;
  while (cells.length < columns - 1) {
    const from = rest.value.length - rest.value.trimStart().length;
    const line = rest.value.indexOf("\n", from);
    const end = line === -1 ? rest.value.length : line;
    cells.push(cellText(slice(rest, from, end)));
    rest = slice(rest, end);
  }
  return { cells: [...cells, cellText(trim(rest))], span: spanOf(trim(chunk)) };
}
