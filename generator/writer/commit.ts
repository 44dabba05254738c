import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { rm, rmdir, stat } from "node:fs/promises";
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

/**
 * Carries a plan out below `out`. When `signal` is raised while files are still written aside, nothing has changed: what
 * was staged is taken away and it throws the signal's reason. Later it goes on to the end, which takes moments.
 */
export async function commit(plan: Plan, out: string, signal?: AbortSignal): Promise<void> {
  for (const [index, step] of stepsOf(plan).entries()) {
    // steps do not wait for anything, and only where something waits a signal can be raised
    if (index % stepsAtOnce === 0) await stat(dirname(out)).catch(() => undefined);
    if (step.kind === "stage" && signal?.aborted === true) {
      await runStep({ kind: "clean" }, out);
      signal.throwIfAborted();
    }
    await runStep(step, out);
  }
}

const stepsAtOnce = 200;

/**
 * Files are written and moved without waiting for one another in turn: of thousands of small files, most of the time
 * would go into handing each to a thread and back.
 */
export async function runStep(step: Step, out: string): Promise<void> {
  switch (step.kind) {
    case "stage":
      return stage(join(out, stagingName, step.file.path), step.file.bytes ?? step.file.text);
    case "remove":
      return remove(step.path, out);
    case "publish":
      return publish(join(out, stagingName, step.path), join(out, step.path));
    case "clean":
      return rm(join(out, stagingName), { recursive: true, force: true });
  }
}

function stage(path: string, content: string | Uint8Array): void {
  inFolder(path, () => {
    writeFileSync(path, content);
  });
}

function publish(from: string, to: string): void {
  inFolder(to, () => {
    renameSync(from, to);
  });
}

/** Most files have a folder already, and asking costs as much as writing. */
function inFolder(path: string, put: () => void): void {
  try {
    put();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    mkdirSync(dirname(path), { recursive: true });
    put();
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
