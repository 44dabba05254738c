import { isErrorTable, readErrorTable } from "../../facts/error-table.ts";
import { readRateProse, type RateProse } from "../../facts/rate-limit.ts";
import { readBlocks } from "../../markdown/read-blocks.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Block, TableBlock } from "../../pages/page.ts";
import { join, type Text } from "../../source/text.ts";
import type { ErrorDraft } from "../draft.ts";

/** What an operation's description says: Markdown with error tables and sentences about rate limits. */
export interface OperationText {
  /** Without the error tables. */
  readonly prose?: string;
  readonly errors: readonly ErrorDraft[];
  readonly rate?: RateProse;
}

export function readOperationText(text: Text, report: Report): OperationText {
  const blocks = readBlocks(text, report);
  const tables = blocks.filter((block) => block.kind === "table").filter(isErrorTable);
  const proses = blocks.flatMap((block) => (block.kind === "prose" ? [block.text] : []));
  const joined = join(proses, "\n\n");
  const rate = joined && readRateProse(joined, report);
  const prose = (tables.length === 0 ? text.value : withoutTables(blocks)).trim();
  return {
    errors: tables.flatMap((table) => readErrorTable(table, report)),
    ...(prose === "" || prose === "-" ? {} : { prose }),
    ...(rate === undefined ? {} : { rate }),
  };
}

/** The description as Markdown again, without error tables and the headings right above them. */
function withoutTables(blocks: readonly Block[]): string {
  const isErrors = (block: Block | undefined) => block?.kind === "table" && isErrorTable(block);
  const kept = blocks.filter((block, index) => {
    return !isErrors(block) && !(block.kind === "heading" && isErrors(blocks[index + 1]));
  });
  return kept.map(markdown).join("\n\n");
}

function markdown(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text.value.trim()}`;
    case "prose":
      return block.text.value.trim();
    case "code":
      return `\`\`\`${block.language}\n${block.text.value}\n\`\`\``;
    case "table":
      return pipeTable(block);
  }
}

function pipeTable({ header, rows }: TableBlock): string {
  const line = (cells: readonly Text[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(({ cells }) => line(cells))].join("\n");
}

function cellText({ value }: Text): string {
  return value
    .trim()
    .replaceAll("|", "\\|")
    .replace(/\s*\n\s*/g, "<br>");
}
