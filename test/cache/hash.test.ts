import { describe, expect, it } from "vitest";

import { contentHash, hashOf, isHashed, rememberHash } from "../../generator/cache/hash.ts";

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

describe("contentHash", () => {
  const bytes = Buffer.from("频控");

  it("is that of the bytes, and known from then on", () => {
    const file = { bytes };
    expect(isHashed(file)).toBe(false);
    expect(contentHash(file)).toBe(hashOf(bytes));
    expect(isHashed(file)).toBe(true);
  });

  it("is the one that is remembered, of that file only", () => {
    const [file, other] = [{ bytes }, { bytes }];
    rememberHash(file, "made elsewhere");
    expect([isHashed(file), contentHash(file)]).toEqual([true, "made elsewhere"]);
    expect([isHashed(other), contentHash(other)]).toEqual([false, hashOf(bytes)]);
  });

  it("is the one that the file comes with", () => {
    const file = { bytes, hash: "known" };
    expect([isHashed(file), contentHash(file)]).toEqual([true, "known"]);
  });
});
