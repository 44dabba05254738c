import type { History } from "./history.ts";
/** A history as `CHANGELOG.md`: the newest version first, the worst changes first, what breaks with what to do about it. */
export declare function printChangelog(history: History): string;
