import { beginHash, withHash, type OutputFile } from "../output/output-file.ts";
import { commit } from "./commit.ts";
import type { Stamps } from "./file-stamps.ts";
import { plan, type Plan } from "./plan.ts";
import { readDisk } from "./read-disk.ts";

/** What to put where. */
export interface Output {
  /** The output folder. */
  readonly out: string;
  readonly files: readonly OutputFile[];
  /** The folders that this run answers for; absent for everything. */
  readonly folders?: readonly string[];
  /** Tells of the run; only written where another file is. */
  readonly record?: OutputFile;
  /** Of files that an earlier run left. */
  readonly stamps?: Stamps;
}

/** Compares an output with the disk, without changing anything. */
export async function planOutput({ out, files, folders, record, stamps }: Output): Promise<Plan> {
  const hashed = inTurn(files);
  const paths = [...files, ...(record === undefined ? [] : [record])].map((file) => file.path);
  const [known, disk, told] = await Promise.all([
    hashed,
    readDisk(out, paths, stamps),
    // made while the first large file is hashed beside the program
    record && withHash(record),
  ]);
  return plan(known, disk, folders, told);
}

/** Of large files, three at a time are copied to be hashed. */
async function inTurn(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const hashed: OutputFile[] = [];
  const unknown = files.filter((file) => file.hash === undefined);
  let begun = 0;
  for (const file of files) {
    // most have theirs already, and waiting for nothing takes longer than all else of it
    if (file.hash !== undefined) hashed.push(file);
    else {
      for (const next of unknown.slice(begun, begun + 3)) beginHash(next);
      begun += 1;
      hashed.push(await withHash(file));
    }
  }
  return hashed;
}

/** Brings the output folder up to date and says what changed. Nothing is touched that is as it should be. */
export async function writeOutput(output: Output, signal?: AbortSignal): Promise<Plan> {
  const planned = await planOutput(output);
  await commit(planned, output.out, signal);
  return planned;
}
