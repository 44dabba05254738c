import { describe, expect, it } from "vitest";

import { compareVersions, newestOf } from "../../generator/release/version.ts";

describe("compareVersions", () => {
  it.each([
    ["0.9.0", "0.10.0"],
    ["1.2.3", "2.0.0"],
    ["1.0.0-alpha", "1.0.0"],
    ["1.0.0-alpha", "1.0.0-alpha.1"],
    ["1.0.0-alpha.1", "1.0.0-alpha.beta"],
    ["1.0.0-beta.2", "1.0.0-beta.11"],
    ["1.0.0-a-a", "1.0.0-a-b"],
  ])("puts %s before %s", (older, newer) => {
    expect(Math.sign(compareVersions(older, newer))).toBe(-1);
    expect(Math.sign(compareVersions(newer, older))).toBe(1);
  });

  it("does not count what stands behind a plus sign", () => {
    expect(compareVersions("1.0.0+a", "1.0.0+b")).toBe(0);
  });
});

describe("newestOf", () => {
  it("finds the newest in any order, and none among none", () => {
    expect(newestOf(["0.2.0", "0.10.0", "0.9.9"])).toBe("0.10.0");
    expect(newestOf([])).toBeUndefined();
  });
});
