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
export declare function differencesOf({ write, missing, remove, manifest }: Plan): readonly Difference[];
export declare function planJson({ write, unchanged, remove, kept, overwritten }: Changes): object;
export declare function planRows({ write, unchanged, remove, kept, overwritten }: Changes): Row[];
