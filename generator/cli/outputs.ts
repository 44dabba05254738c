import { ConfigError, type Settings } from "../config.ts";
import type { OutputFile } from "../output/output-file.ts";
import { storedFile } from "../output/output-file.ts";
import { commit } from "../writer/commit.ts";
import type { Stamps } from "../writer/file-stamps.ts";
import { isUpToDate, type Plan } from "../writer/plan.ts";
import { planOutput, type Output } from "../writer/write-output.ts";

/** What is to stand on the disk. */
export interface Outputs {
  readonly settings: Settings;
  readonly files: readonly OutputFile[];
  /** Tells of the run; written where anything else is. */
  readonly record?: OutputFile;
  readonly stamps?: Stamps;
}

/** What changes where, and all of it as if it were one folder. */
export interface OutputPlans {
  readonly whole: Plan;
  readonly each: readonly { readonly out: string; readonly plan: Plan }[];
}

/**
 * Compares outputs with the disk without changing anything. An output that has a folder of its own has a manifest of its
 * own there. Throws a `ConfigError` where such a folder holds other people's files in the place of ours.
 */
export async function planOutputs({ settings, files, record, stamps }: Outputs): Promise<OutputPlans> {
  const own = Object.entries(settings.folders).filter(([name]) => files.some(({ path }) => isOf(name, path)));
  const elsewhere = await Promise.all(own.map(([name, out]) => planOwn({ name, out }, files, stamps)));
  const names = Object.keys(settings.folders);
  const output: Output = {
    out: settings.out,
    files: files.filter(({ path }) => !names.some((name) => isOf(name, path))),
    ...(settings.only === undefined ? {} : { folders: settings.only }),
    ...(stamps && { stamps }),
  };
  const isSame = elsewhere.every(({ plan }) => isUpToDate(plan));
  const root = await planOutput(recorded(output, record, isSame));
  const each = [...elsewhere.map(({ out, plan }) => ({ out, plan })), { out: settings.out, plan: root }];
  return { whole: together([root, ...elsewhere.map(({ name, plan }) => named(plan, name))]), each };
}

/** Carries plans out, the output folder's last: it holds what tells of the run. */
export async function commitOutputs({ each }: OutputPlans, signal?: AbortSignal): Promise<void> {
  for (const { out, plan } of each) await commit(plan, out, signal);
}

function isOf(name: string, path: string): boolean {
  return path.startsWith(`${name}/`);
}

/** What tells of the run is no reason to write anything, but for what is written elsewhere. */
function recorded(output: Output, record: OutputFile | undefined, isSame: boolean): Output {
  if (record === undefined) return output;
  if (isSame || output.folders !== undefined) return { ...output, record };
  return { ...output, files: [...output.files, record] };
}

interface Own {
  readonly name: string;
  readonly out: string;
}

async function planOwn(
  { name, out }: Own,
  files: readonly OutputFile[],
  stamps: Stamps = new Map(),
): Promise<Own & { readonly plan: Plan }> {
  const inside = (path: string): string => path.slice(name.length + 1);
  const ours = files.filter(({ path }) => isOf(name, path)).map((file) => at(inside(file.path), file));
  const known = new Map([...stamps].flatMap(([path, stamp]) => (isOf(name, path) ? [[inside(path), stamp]] : [])));
  const plan = await planOutput({ out, files: ours, stamps: known });
  const missing = new Set(plan.missing);
  const foreign = plan.isKnown ? undefined : plan.write.find(({ path }) => !missing.has(path));
  if (foreign === undefined) return { name, out, plan };
  const what = `“folders”: ${out} is no folder of ours: “${foreign.path}” would be overwritten`;
  throw new ConfigError(`${what}; expected one that is empty, or not there yet`);
}

function at(path: string, file: OutputFile): OutputFile {
  return storedFile(path, () => file.bytes ?? new TextEncoder().encode(file.text), file.hash, file.onHash);
}

/** The plan with its paths as they are among those of all outputs. */
function named(plan: Plan, name: string): Plan {
  const all = (paths: readonly string[]): readonly string[] => paths.map((path) => `${name}/${path}`);
  return {
    ...plan,
    write: plan.write.map((file) => at(`${name}/${file.path}`, file)),
    missing: all(plan.missing),
    unchanged: all(plan.unchanged),
    remove: all(plan.remove),
    kept: all(plan.kept),
    overwritten: all(plan.overwritten),
    deleted: all(plan.deleted),
    outdated: all(plan.outdated),
    hashes: new Map([...plan.hashes].map(([path, hash]) => [`${name}/${path}`, hash])),
  };
}

function together(plans: readonly Plan[]): Plan {
  const [first, ...others] = plans;
  if (first === undefined) throw new Error("there is an output folder");
  return others.reduce(
    (all, next) => ({
      ...all,
      write: [...all.write, ...next.write],
      missing: [...all.missing, ...next.missing],
      unchanged: [...all.unchanged, ...next.unchanged],
      remove: [...all.remove, ...next.remove],
      kept: [...all.kept, ...next.kept],
      overwritten: [...all.overwritten, ...next.overwritten],
      deleted: [...all.deleted, ...next.deleted],
      outdated: [...all.outdated, ...next.outdated],
      hashes: new Map([...all.hashes, ...next.hashes]),
    }),
    first,
  );
}
