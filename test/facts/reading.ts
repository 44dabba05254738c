import type { Code } from "../../generator/diagnostics/codes.ts";
import { collector, type Diagnostic, type Report } from "../../generator/diagnostics/report.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { fileText, type Text } from "../../generator/source/text.ts";

/** A cell as a dialect hands it over. */
export function cell(value: string): Text {
  return fileText(sourceFile("page.md", value));
}

/** What a reader made of a cell, and what it reported. */
export function reading<Result>(read: (report: Report) => Result): {
  readonly result: Result;
  readonly codes: readonly Code[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { report, diagnostics } = collector();
  const result = read(report);
  return { result, codes: diagnostics().map(({ code }) => code), diagnostics: diagnostics() };
}
