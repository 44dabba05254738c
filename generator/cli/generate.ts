import { generate, hasErrors, type Generated, type Versions } from "../pipeline.ts";
import { DamagedCache } from "../services/stored-part.ts";
import type { OutputFile } from "../output/output-file.ts";
import { beginningWhereMuch } from "../second-thread/share-reading.ts";
import { loadSources, type LoadedSources } from "../source/read-sources.ts";
import { manifestName } from "../writer/check-paths.ts";
import type { Stamps } from "../writer/file-stamps.ts";
import type { Plan } from "../writer/plan.ts";
import type { Command, Job, Outcome } from "./command.ts";
import { countsOf } from "./counts.ts";
import { ChangedSource, KnownSources } from "./known-sources.ts";
import { lastOutput } from "./last-output.ts";
import { knownStamps, rememberRun, runKey, sameRun, type Run } from "./last-run.ts";
import { settle } from "./moved-on.ts";
import { originFile, originOf } from "./origin.ts";
import { refusal, written } from "./outcomes.ts";
import { commitOutputs, planOutputs } from "./outputs.ts";
import type { Changes } from "./plan-report.ts";
import type { Row } from "./print.ts";
import { publishRows } from "./publish-hint.ts";

/** Reads the sources and writes the outputs, in the version that follows from what changed. */
export const runGenerate: Command = async (job) => {
  const { lastRun } = job.caches;
  const { cache } = job.settings;
  const known = lastRun === undefined || cache === false ? undefined : new KnownSources(lastRun, cache);
  return runOnce(job, known)
    .catch(async (error: unknown) => {
      if (error instanceof ChangedSource) return runOnce(job, undefined);
      throw error;
    })
    .finally(() => known?.end());
};

async function runOnce(job: Job, known: KnownSources | undefined): Promise<Outcome> {
  const { settings, progress, means, caches, version, folder, last: from } = job;
  const withHint = (outcome: Outcome): Outcome => ({
    ...outcome,
    rows: [...outcome.rows, ...publishRows(settings, folder)],
  });
  const load = (recall = known?.recall): Promise<LoadedSources> =>
    loadSources(settings.sources, settings.overlays, recall);
  const { second } = means;
  // where there was a run before, what the files say may be known though they have to be read
  const isFirst = known?.isEmpty !== false;
  const loaded = await load(second && isFirst ? beginningWhereMuch(second, known?.recall) : undefined);
  const { lastRun } = caches;
  const key = lastRun && runKey(lastRun, settings, loaded);
  const same = lastRun && key !== undefined ? sameRun(lastRun, key, settings, loaded) : undefined;
  if (same !== undefined) {
    await settle(job, loaded, load);
    return withHint(
      told(same, { before: same.version, now: same.version }, { out: settings.out, plan: nothingToDo(same.files) }),
    );
  }
  const stamps: Stamps = lastRun === undefined ? new Map() : knownStamps(lastRun);
  const last = from ?? lastOutput(settings, stamps);
  const made = await generate(settings, progress, { ...means, loaded, last });
  await settle(job, loaded, load);
  const { diagnostics, versions } = made;
  if (hasErrors(diagnostics) || versions === undefined) return refusal(made);
  progress("writing files");
  const record = originFile(() => originOf(version, settings, loaded));
  const write = writer(job, record, stamps);
  // nothing is put into place before every text is there
  const plan = await write(made).catch(async (error: unknown) => {
    if (error instanceof DamagedCache) return write(await generate(settings, progress, { loaded, last }));
    throw error;
  });
  const run = { counts: countsOf(made), diagnostics, version: versions.now, hashes: plan.hashes, stamps };
  const remember = (): void => {
    caches.readings?.save();
    caches.services?.save();
    known?.remember(loaded);
    if (lastRun && key !== undefined) rememberRun(lastRun, key, settings, run);
  };
  if (job.later === undefined) remember();
  else job.later(remember);
  return withHint(told(run, versions, { out: settings.out, plan }));
}

/** Puts what a run made into place, and gives what that changed. */
function writer({ settings, guard }: Job, record: OutputFile, stamps: Stamps): (run: Generated) => Promise<Plan> {
  return ({ files }) =>
    guard(async (interrupt) => {
      const plans = await planOutputs({ settings, files, record, stamps });
      await commitOutputs(plans, interrupt);
      return plans.whole;
    });
}

/** Where nothing tells of an earlier run, one that was published may be forgotten. */
function versionShown({ before, now }: Versions): string {
  if (before === undefined) return `${now}, the first; if others were published, state “version” in the configuration`;
  return before === now ? now : `${before} → ${now}`;
}

/** What a run changes that finds everything as the last one left it. */
function nothingToDo(files: Run["files"]): Changes {
  const unchanged = files.map(([path]) => path).filter((path) => path.split("/").at(-1) !== manifestName);
  return { write: [], unchanged, remove: [], kept: [], overwritten: [] };
}

function told(
  run: Omit<Run, "files">,
  versions: Versions,
  { out, plan }: { readonly out: string; readonly plan: Changes },
): Outcome {
  const { facts, rows, ...outcome } = written(run, out, plan);
  const row: Row = ["version", versionShown(versions)];
  return { ...outcome, facts: { ...facts, version: versions }, rows: [...rows, row] };
}
