import type { Change } from "../change.ts";
/** Changes as `--json` prints them. */
export declare function changesJson(changes: readonly Change[]): readonly object[];
