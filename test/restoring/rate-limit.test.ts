import { describe, expect, it } from "vitest";
import { rateCell, rateSentence } from "../../generator/restoring/rate-limit.ts";

describe("rateCell", () => {
  it("writes every window of a quota", () => {
    const windows = [
      { requests: 1000, seconds: 60 },
      { requests: 50, seconds: 1 },
    ];
    expect(rateCell({ kind: "quota", basis: "table", windows })).toBe("1000 次/分钟、50 次/秒");
  });

  it("says special where only prose has the number", () => {
    const windows = [{ requests: 3, seconds: 1 }];
    expect(rateCell({ kind: "quota", basis: "prose", special: true, windows })).toBe("特殊频控");
  });

  it("is empty for a limit that is not stated", () => {
    expect(rateCell({ kind: "unstated" })).toBe("");
  });
});

describe("rateSentence", () => {
  it("says what prose said, and what a limited call gets", () => {
    const windows = [
      { requests: 10, seconds: 1 },
      { requests: 1000, seconds: 60 },
    ];
    const limited = { status: 400, code: 99991400 };
    expect(rateSentence({ kind: "quota", basis: "prose", windows, limited })).toBe(
      "Rate limit: 10 QPS, 1000 QPM. Beyond the rate limit, a call gets HTTP status 400 and error code 99991400.",
    );
  });

  it("says nothing of a limit that the table states", () => {
    expect(rateSentence({ kind: "quota", basis: "table", windows: [{ requests: 3, seconds: 1 }] })).toBeUndefined();
  });
});
