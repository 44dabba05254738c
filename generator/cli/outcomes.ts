import type { Generated } from "../pipeline.ts";
import type { Outcome } from "./command.ts";
import { countsOf } from "./counts.ts";
import { exits } from "./exits.ts";
import type { Run } from "./last-run.ts";
import { planJson, planRows, type Changes } from "./plan-report.ts";
import { countRows, type Row } from "./print.ts";

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
