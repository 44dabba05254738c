import { hasErrors, inspect } from "../pipeline.ts";
import { writeOutput } from "../writer/write-output.ts";
import { pagesJson } from "./as-json.ts";
import { runCheck } from "./check.ts";
import type { Command } from "./command.ts";
import { countsOf } from "./counts.ts";
import { exits } from "./exits.ts";
import { runGenerate } from "./generate.ts";
import { refusal, written } from "./outcomes.ts";
import { countRows } from "./print.ts";

/** The commands that read sources, by what is typed. */
export type CommandName = "generate" | "inspect" | "check" | "diff" | "restore";

/** Reads and normalizes only. */
export const runInspect: Command = async ({ settings, progress, means }) => {
  const read = await inspect(settings, progress, means);
  const exitCode = hasErrors(read.diagnostics) ? exits.badInput : exits.fine;
  const counts = countsOf(read);
  const facts = { counts, pages: pagesJson(read.pages) };
  return { exitCode, diagnostics: read.diagnostics, facts, rows: countRows(counts) };
};

/** Writes the sources back as clean pages. */
export const runRestore: Command = async ({ given, settings, progress, means, guard }) => {
  // pages are written as they are meant to be, and what corrects them stays apart
  const read = await inspect({ ...settings, overlays: [] }, progress, means);
  if (hasErrors(read.diagnostics)) return refusal(read);
  progress("writing pages");
  // only this command needs it
  const { restorePages } = await import("../restoring/index.ts");
  const files = restorePages(read.api, { prose: given.prose ?? "keep" });
  const plan = await guard((interrupt) => writeOutput({ out: settings.out, files }, interrupt));
  return written({ counts: countsOf(read), diagnostics: read.diagnostics }, settings.out, plan);
};

export const commands: Readonly<Record<CommandName, Command>> = {
  generate: runGenerate,
  inspect: runInspect,
  check: runCheck,
  // only this command needs what it brings in
  diff: async (job) => (await import("./diff.ts")).runDiff(job),
  restore: runRestore,
};
