import type { Settings } from "../config.ts";
import { generate, hasErrors, inspect, type Generated, type Inspected, type Progress } from "../pipeline.ts";
import { restorePages } from "../restoring/index.ts";
import { planOutput, writeOutput, type Output } from "../writer/write-output.ts";
import type { Arguments } from "./arguments.ts";
import { pagesJson } from "./as-json.ts";
import { countsOf } from "./counts.ts";
import { differencesOf, planJson, planRows } from "./plan-report.ts";
import { countRows, type Row } from "./print.ts";
import type { Guard } from "./streams.ts";

/** The exit codes of the contract, and those for faults of the program itself and for an interruption. */
export const exits = { fine: 0, differs: 1, usage: 2, badInput: 3, fault: 70, interrupted: 130 } as const;

/** What a command did, before anything of it is printed. */
export interface Outcome {
  readonly exitCode: number;
  readonly read: Inspected;
  /** What `--json` prints besides the command, the exit code and the diagnostics. */
  readonly facts: object;
  readonly rows: readonly Row[];
}

/** What a command runs with. */
export interface Job {
  readonly given: Arguments;
  readonly settings: Settings;
  readonly progress: Progress;
  readonly guard: Guard;
}

export type Command = (job: Job) => Promise<Outcome>;

/** Reads the sources and writes the outputs. */
export const runGenerate: Command = async ({ settings, progress, guard }) => {
  const made = await generate(settings, progress);
  if (hasErrors(made.diagnostics)) return refusal(made);
  progress("writing files");
  return written(made, settings.out, await guard((interrupt) => writeOutput(outputOf(made, settings), interrupt)));
};

/** Reads and normalizes only. */
export const runInspect: Command = async ({ settings, progress }) => {
  const read = await inspect(settings, progress);
  const exitCode = hasErrors(read.diagnostics) ? exits.badInput : exits.fine;
  const counts = countsOf(read);
  return { exitCode, read, facts: { counts, pages: pagesJson(read.pages) }, rows: countRows(counts) };
};

/** Makes the outputs in memory and compares them with what is on disk. */
export const runCheck: Command = async ({ settings, progress }) => {
  const made = await generate(settings, progress);
  if (hasErrors(made.diagnostics)) return refusal(made);
  const differences = differencesOf(await planOutput(outputOf(made, settings)));
  const isSame = differences.length === 0;
  const rows: Row[] = differences.map(({ path, state }) => [state, path]);
  return {
    exitCode: isSame ? exits.fine : exits.differs,
    read: made,
    facts: { same: isSame, differences },
    rows: isSame ? [["check", "the output on disk is current"]] : rows,
  };
};

/** Writes the sources back as clean pages. */
export const runRestore: Command = async ({ given, settings, progress, guard }) => {
  const read = await inspect(settings, progress);
  if (hasErrors(read.diagnostics)) return refusal(read);
  progress("writing pages");
  const files = restorePages(read.api, { prose: given.prose ?? "keep" });
  return written(read, settings.out, await guard((interrupt) => writeOutput({ out: settings.out, files }, interrupt)));
};

function outputOf({ files }: Generated, { out, only }: Settings): Output {
  return { out, files, ...(only === undefined ? {} : { folders: only }) };
}

function written(read: Inspected, out: string, plan: Parameters<typeof planRows>[0]): Outcome {
  const counts = countsOf(read);
  const facts = { out, counts, files: planJson(plan) };
  return { exitCode: exits.fine, read, facts, rows: [...countRows(counts), ...planRows(plan)] };
}

function refusal(read: Inspected): Outcome {
  const counts = countsOf(read);
  const rows: Row[] = [...countRows(counts), ["files", "the sources have errors; nothing was written"]];
  return { exitCode: exits.badInput, read, facts: { counts }, rows };
}
