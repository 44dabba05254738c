import { describe, expect, it } from "vitest";

import { hashOf } from "../../generator/cache/hash.ts";

describe("hashOf", () => {
  it("is the same for texts and for their bytes", () => {
    expect(hashOf("频控", "a")).toBe(hashOf(Buffer.from("频控"), "a"));
  });

  it.each([
    [
      ["ab", "c"],
      ["a", "bc"],
    ],
    [["ab", ""], ["ab"]],
    [
      ["1", "1\n1"],
      ["1\n1", "1"],
    ],
    [["1,1\nab"], ["a", "b"]],
  ])("tells %j from %j", (some, others) => {
    expect(hashOf(...some)).not.toBe(hashOf(...others));
  });
});
