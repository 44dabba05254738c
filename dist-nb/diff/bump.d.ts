import type { Change } from "./change.ts";
/** Which part of a version changes. */
export type Bump = "major" | "minor" | "patch" | "none";
/** The bump that the worst of the changes asks for. */
export declare function bumpOf(changes: readonly Pick<Change, "grade">[]): Bump;
/**
 * The version after a bump. Before 1.0 a break raises the second part and everything else the third, as npm's `^` takes
 * it. A version that is a pre-release becomes the release.
 */
export declare function nextVersion(version: string, bump: Bump): string;
