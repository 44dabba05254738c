import { describe, expect, it } from "vitest";

import { bumpOf, nextVersion } from "../../generator/diff/bump.ts";

describe("the version after a diff", () => {
  it.each([
    [["text", "breaking"], "major"],
    [["risky"], "minor"],
    [["text", "additive"], "minor"],
    [["text"], "patch"],
    [[], "none"],
  ] as const)("is decided by the worst of %j: %s", (grades, bump) => {
    expect(bumpOf(grades.map((grade) => ({ grade })))).toBe(bump);
  });

  it.each([
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "none", "1.2.3"],
    ["0.2.3", "major", "0.3.0"],
    ["0.2.3", "minor", "0.2.4"],
    ["0.2.3", "patch", "0.2.4"],
  ] as const)("%s raised by %s is %s", (version, bump, next) => {
    expect(nextVersion(version, bump)).toBe(next);
  });
});
