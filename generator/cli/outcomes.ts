import type { Settings } from "../config.ts";
import type { Generated } from "../pipeline.ts";
import type { Output } from "../writer/write-output.ts";
import type { Outcome } from "./command.ts";
import { countsOf } from "./counts.ts";
import { exits } from "./exits.ts";
import type { Run } from "./last-run.ts";
import { planJson, planRows, type Changes } from "./plan-report.ts";
import { countRows, type Row } from "./print.ts";

/** What is to stand in the output folder, and which of its folders a run answers for. */
export function outputOf({ files }: Pick<Generated, "files">, { out, only }: Settings): Output {
  return { out, files, ...(only === undefined ? {} : { folders: only }) };
}

/** Files were written, or stood there as they should. */
export function written(
  { counts, diagnostics }: Pick<Run, "counts" | "diagnostics">,
  out: string,
  plan: Changes,
): Outcome {
  const facts = { out, counts, files: planJson(plan) };
  return { exitCode: exits.fine, diagnostics, facts, rows: [...countRows(counts), ...planRows(plan)] };
}

/** The sources have errors. */
export function refusal(read: Omit<Generated, "files">): Outcome {
  const counts = countsOf(read);
  const rows: Row[] = [...countRows(counts), ["files", "the sources have errors; nothing was written"]];
  return { exitCode: exits.badInput, diagnostics: read.diagnostics, facts: { counts }, rows };
}
