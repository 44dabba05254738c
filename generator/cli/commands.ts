import type { Settings } from "../config.ts";
import { generate, hasErrors, inspect, type Generated } from "../pipeline.ts";
import { loadSources } from "../source/read-sources.ts";
import { manifestName } from "../writer/check-paths.ts";
import { DamagedCache } from "../services/stored-part.ts";
import type { Plan } from "../writer/plan.ts";
import { planOutput, writeOutput, type Output } from "../writer/write-output.ts";
import { pagesJson } from "./as-json.ts";
import type { Command, Outcome } from "./command.ts";
import { countsOf } from "./counts.ts";
import { exits } from "./exits.ts";
import { knownStamps, rememberRun, runKey, sameRun, type Run } from "./last-run.ts";
import { differencesOf, planJson, planRows, type Changes } from "./plan-report.ts";
import { countRows, type Row } from "./print.ts";
import { publishRows } from "./publish-hint.ts";

/** The commands that read sources, by what is typed. */
export type CommandName = "generate" | "inspect" | "check" | "diff" | "restore";

/** Reads the sources and writes the outputs. */
export const runGenerate: Command = async ({ settings, progress, means, caches, guard, folder }) => {
  const withHint = (told: Outcome): Outcome => ({ ...told, rows: [...told.rows, ...publishRows(settings, folder)] });
  const loaded = await loadSources(settings.sources, settings.overlays);
  const { lastRun } = caches;
  const key = lastRun && runKey(lastRun, settings, loaded);
  const same = lastRun && key !== undefined ? sameRun(lastRun, key, settings, loaded) : undefined;
  if (same !== undefined) return withHint(written(same, settings.out, nothingToDo(same.files)));
  const made = await generate(settings, progress, { ...means, loaded });
  if (hasErrors(made.diagnostics)) return refusal(made);
  progress("writing files");
  const stamps = lastRun === undefined ? {} : { stamps: knownStamps(lastRun) };
  const write = (files: Generated): Promise<Plan> =>
    guard((interrupt) => writeOutput({ ...outputOf(files, settings), ...stamps }, interrupt));
  // nothing is put into place before every text is there
  const plan = await write(made).catch(async (error: unknown) => {
    if (error instanceof DamagedCache) return write(await generate(settings, progress, { loaded }));
    throw error;
  });
  const { diagnostics } = made;
  const run = { counts: countsOf(made), diagnostics, hashes: plan.hashes };
  caches.readings?.save();
  caches.services?.save();
  if (lastRun && key !== undefined) rememberRun(lastRun, key, settings, run);
  return withHint(written(run, settings.out, plan));
};

/** Reads and normalizes only. */
export const runInspect: Command = async ({ settings, progress, means }) => {
  const read = await inspect(settings, progress, means);
  const exitCode = hasErrors(read.diagnostics) ? exits.badInput : exits.fine;
  const counts = countsOf(read);
  const facts = { counts, pages: pagesJson(read.pages) };
  return { exitCode, diagnostics: read.diagnostics, facts, rows: countRows(counts) };
};

/** Makes the outputs in memory and compares them with what is on disk. */
export const runCheck: Command = async ({ settings, progress, means }) => {
  const made = await generate(settings, progress, means);
  if (hasErrors(made.diagnostics)) return refusal(made);
  const differences = differencesOf(await planOutput(outputOf(made, settings)));
  const isSame = differences.length === 0;
  const rows: Row[] = differences.map(({ path, state }) => [state, path]);
  return {
    exitCode: isSame ? exits.fine : exits.differs,
    diagnostics: made.diagnostics,
    facts: { same: isSame, differences },
    rows: isSame ? [["check", "the output on disk is current"]] : rows,
  };
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

/** What a run changes that finds everything as the last one left it. */
function nothingToDo(files: Run["files"]): Changes {
  const unchanged = files.map(([path]) => path).filter((path) => path !== manifestName);
  return { write: [], unchanged, remove: [], kept: [], overwritten: [] };
}

function outputOf({ files }: Generated, { out, only }: Settings): Output {
  return { out, files, ...(only === undefined ? {} : { folders: only }) };
}

function written({ counts, diagnostics }: Omit<Run, "files">, out: string, plan: Changes): Outcome {
  const facts = { out, counts, files: planJson(plan) };
  return { exitCode: exits.fine, diagnostics, facts, rows: [...countRows(counts), ...planRows(plan)] };
}

function refusal(read: Omit<Generated, "files">): Outcome {
  const counts = countsOf(read);
  const rows: Row[] = [...countRows(counts), ["files", "the sources have errors; nothing was written"]];
  return { exitCode: exits.badInput, diagnostics: read.diagnostics, facts: { counts }, rows };
}

export const commands: Readonly<Record<CommandName, Command>> = {
  generate: runGenerate,
  inspect: runInspect,
  check: runCheck,
  // only this command needs what it brings in
  diff: async (job) => (await import("./diff.ts")).runDiff(job),
  restore: runRestore,
};
