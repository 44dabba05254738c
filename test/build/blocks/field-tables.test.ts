import { describe, expect, it } from "vitest";
import { reportFieldTables } from "../../../generator/build/blocks/field-tables.ts";
import { collector } from "../../../generator/diagnostics/report.ts";
import { readBlocks } from "../../../generator/markdown/read-blocks.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";
import { fileText } from "../../../generator/source/text.ts";

function codes(...lines: string[]): readonly string[] {
  const { report, diagnostics } = collector();
  const blocks = readBlocks(fileText(sourceFile("guide.md", lines.join("\n"))), report);
  reportFieldTables(
    blocks.filter((block) => block.kind === "table"),
    [],
    report,
  );
  return diagnostics().map(({ code }) => code);
}

describe("reportFieldTables", () => {
  it("reports a guide's table of fields", () => {
    expect(codes("| 字段名 | 类型 | 描述 |", "| --- | --- | --- |", "| `id` | `string` | ID |")).toEqual([
      "table/no-call",
    ]);
  });

  it("reports no other table", () => {
    expect(codes("| 资源 | 含义 |", "| --- | --- |", "| a | b |")).toEqual([]);
  });
});
