import type { Change } from "./change.ts";
import { grades, type Grade } from "./rules.ts";

/** Which part of a version changes. */
export type Bump = "major" | "minor" | "patch" | "none";

const bumps = { breaking: "major", risky: "minor", additive: "minor", text: "patch" } as const satisfies Record<
  Grade,
  Bump
>;

/** The bump that the worst of the changes asks for. */
export function bumpOf(changes: readonly Pick<Change, "grade">[]): Bump {
  const worst = grades.find((grade) => changes.some((change) => change.grade === grade));
  return worst === undefined ? "none" : bumps[worst];
}

/**
 * The version after a bump. Before 1.0 a break raises the second part and everything else the third, as npm's `^` takes
 * it. A version that is a pre-release becomes the release.
 */
export function nextVersion(version: string, bump: Bump): string {
  const match = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  if (match === null || bump === "none") return version;
  const [major = 0, minor = 0, patch = 0] = match.slice(1).map(Number);
  const isEarly = major === 0;
  if (bump === "major") return isEarly ? `0.${String(minor + 1)}.0` : `${String(major + 1)}.0.0`;
  if (bump === "minor" && !isEarly) return `${String(major)}.${String(minor + 1)}.0`;
  return `${String(major)}.${String(minor)}.${String(patch + 1)}`;
}
