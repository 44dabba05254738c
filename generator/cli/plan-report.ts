import { manifestName } from "../writer/check-paths.ts";
import type { Plan } from "../writer/plan.ts";
import type { Row } from "./print.ts";

/** A file that is not on disk as it should be. */
export interface Difference {
  readonly path: string;
  readonly state: "missing" | "changed" | "obsolete";
}

/** What a run changes, as it is summed up. */
export type Changes = Pick<Plan, "write" | "unchanged" | "remove" | "kept" | "overwritten">;

/** What `check` lists, in order of path. */
export function differencesOf({ write, missing, remove, manifest }: Plan): readonly Difference[] {
  const absent = new Set(missing);
  const found: Difference[] = [
    ...write.map(({ path }): Difference => ({ path, state: absent.has(path) ? "missing" : "changed" })),
    ...remove.map((path): Difference => ({ path, state: "obsolete" })),
  ];
  if (found.length === 0 && manifest !== undefined) return [{ path: manifestName, state: "changed" }];
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function planJson({ write, unchanged, remove, kept, overwritten }: Changes): object {
  return { written: write.map(({ path }) => path), unchanged: unchanged.length, removed: remove, kept, overwritten };
}

export function planRows({ write, unchanged, remove, kept, overwritten }: Changes): Row[] {
  const counts = [write.length, unchanged.length, remove.length].map(String);
  return [
    ["files", `${counts[0] ?? ""} written, ${counts[1] ?? ""} unchanged, ${counts[2] ?? ""} removed`],
    ...overwritten.map((path): Row => ["  replaced, was edited", path]),
    ...kept.map((path): Row => ["  kept, was edited", path]),
  ];
}
