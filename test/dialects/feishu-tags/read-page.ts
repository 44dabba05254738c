import { collector } from "../../../generator/diagnostics/report.ts";
import { feishuTags } from "../../../generator/dialects/feishu-tags/index.ts";
import type { Block } from "../../../generator/pages/page.ts";
import { positionAt, sourceFile } from "../../../generator/source/source-file.ts";

/** A page of some lines as the dialect reads it; `reported` has each code with its line. */
export function read(...lines: string[]) {
  const file = sourceFile("page", lines.join("\n"));
  const { report, diagnostics } = collector();
  const content = feishuTags.read(file, report)[0]?.content;
  const blocks: readonly Block[] = content?.kind === "blocks" ? content.blocks : [];
  const reported = diagnostics().map(({ code, span }) => `${code} ${String(positionAt(file, span.start).line)}`);
  return { file, blocks, reported };
}

/** The cells of all tables, row by row. */
export function rows(blocks: readonly Block[]): string[][] {
  return blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row.cells.map(({ value }) => value)) : [],
  );
}
