import { readBlocks } from "../../generator/markdown/read-blocks.ts";
import { collector } from "../../generator/diagnostics/report.ts";
import type { Block, TableBlock } from "../../generator/pages/page.ts";
import { positionAt, sourceFile, type SourceFile } from "../../generator/source/source-file.ts";
import { fileText } from "../../generator/source/text.ts";

export interface Reading {
  readonly file: SourceFile;
  readonly blocks: readonly Block[];
  /** As `table/missing-cells 3`: code and line. */
  readonly reported: readonly string[];
}

export function read(...lines: string[]): Reading {
  const file = sourceFile("page.md", lines.join("\n"));
  const { report, diagnostics } = collector();
  const blocks = readBlocks(fileText(file), report);
  const reported = diagnostics().map(({ code, span }) => `${code} ${String(positionAt(file, span.start).line)}`);
  return { file, blocks, reported };
}

export function tablesOf(blocks: readonly Block[]): TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === "table");
}

/** Cells of the first table's rows. */
export function cells(blocks: readonly Block[]): string[][] {
  return (tablesOf(blocks)[0]?.rows ?? []).map((row) => row.cells.map(({ value }) => value));
}
