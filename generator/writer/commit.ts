import { mkdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { OutputFile } from "../output/output-file.ts";
import { manifestName, parents, stagingName } from "./check-paths.ts";
import type { Plan } from "./plan.ts";

/** One change to the disk. Whatever step is the last to happen, every file has its old or its new content. */
export type Step =
  /** Writes new content aside. */
  | { readonly kind: "stage"; readonly file: OutputFile }
  | { readonly kind: "remove"; readonly path: string }
  /** Puts a staged file, or a folder that is new, into its place, in one go. */
  | { readonly kind: "publish"; readonly path: string }
  | { readonly kind: "clean" };

/**
 * The steps of a plan: first everything is written aside, then put into place, the manifest last, so that a run that was
 * cut off is seen by the next one, which writes what is missing. No step at all where nothing changes.
 */
export function stepsOf(plan: Plan): readonly Step[] {
  const manifest = plan.manifest === undefined ? [] : [{ path: manifestName, text: plan.manifest }];
  const files = [...plan.write, ...manifest];
  const whole = new Set(plan.newFolders);
  const single = files.map(({ path }) => path).filter((path) => !whole.has(parents(path)[0] ?? ""));
  if (files.length === 0 && plan.remove.length === 0) return [];
  return [
    { kind: "clean" },
    ...files.map((file): Step => ({ kind: "stage", file })),
    ...plan.remove.map((path): Step => ({ kind: "remove", path })),
    ...[...whole, ...single].map((path): Step => ({ kind: "publish", path })),
    { kind: "clean" },
  ];
}

/** So many files are written at a time. */
const abreast = 32;

/**
 * Carries a plan out below `out`. When `signal` is raised while files are still written aside, nothing has changed: what
 * was staged is taken away and it throws the signal's reason. Later it goes on to the end, which takes moments.
 */
export async function commit(plan: Plan, out: string, signal?: AbortSignal): Promise<void> {
  for (const steps of turnsOf(stepsOf(plan))) {
    if (steps[0]?.kind === "stage" && signal?.aborted === true) {
      await runStep({ kind: "clean" }, out);
      signal.throwIfAborted();
    }
    // none goes on once the run has failed
    const ends = await Promise.allSettled(steps.map(async (step) => runStep(step, out)));
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  }
}

/** Steps that can be taken together: of one kind, and never the manifest's with others. */
function turnsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const turns: Step[][] = [];
  for (const step of steps) {
    const turn = turns.at(-1);
    const goesAlong = turn?.[0]?.kind === step.kind && turn.length < abreast && !isManifest(step);
    if (goesAlong) turn.push(step);
    else turns.push([step]);
  }
  return turns;
}

function isManifest(step: Step): boolean {
  return step.kind === "publish" && step.path === manifestName;
}

export async function runStep(step: Step, out: string): Promise<void> {
  switch (step.kind) {
    case "stage":
      return writeInto(join(out, stagingName, step.file.path), step.file.bytes ?? step.file.text);
    case "remove":
      return remove(step.path, out);
    case "publish":
      await mkdir(dirname(join(out, step.path)), { recursive: true });
      return rename(join(out, stagingName, step.path), join(out, step.path));
    case "clean":
      return rm(join(out, stagingName), { recursive: true, force: true });
  }
}

/** Most files are written into a folder that is there already. */
async function writeInto(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** Removes a file and the folders that are empty without it. */
async function remove(path: string, out: string): Promise<void> {
  await rm(join(out, path), { force: true });
  for (const folder of parents(path).reverse()) {
    const isGone = await rmdir(join(out, folder)).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}
