import { describe, expect, it } from "vitest";

import { faultProblem } from "../../../../templates/mock/src/faults/fault.ts";

describe("faultProblem", () => {
  it.each([
    { code: 1254607 },
    { operation: "a.b", status: 503, times: 3 },
    { code: 99991663, status: 200 },
    { reset: true, rate: 0.05 },
    { delayMs: 0, forMs: 1000 },
    { cut: true, when: "after" },
    { expireTokens: true, code: undefined },
    { push: "*", duplicate: true, rate: 0.1 },
    { push: "drive.*", reset: true, when: "after" },
  ])("finds nothing wrong with %j", (fault) => {
    expect(faultProblem(fault)).toBeUndefined();
  });

  it.each([
    [null, "expected an object"],
    [[], "expected an object"],
    [{}, "expected one of code, status, reset, cut, garbage, expireTokens, delayMs"],
    [{ operation: "a" }, "expected one of code"],
    [{ code: 0 }, "code: expected a whole number but 0"],
    [{ code: "1" }, "code: expected"],
    [{ status: 199 }, "status: expected a number from 200 to 599"],
    [{ status: 200 }, "status: below 300 it needs a code"],
    [{ reset: false }, "reset: expected true"],
    [{ delayMs: 1e9 }, "delayMs: expected"],
    [{ code: 1, rate: 2 }, "rate: expected a number from 0 to 1"],
    [{ code: 1, times: 0 }, "times: expected"],
    [{ code: 1, when: "then" }, "when: expected"],
    [{ push: "*" }, "expected one of duplicate, answer, silent, fragments, reset, delayMs"],
    [{ push: "*", code: 1 }, "code: it happens to calls only"],
    [{ push: "*", operation: "a.b", silent: true }, "operation: it happens to calls only"],
    [{ duplicate: true }, "duplicate: it happens to pushes only"],
    [{ push: "*", answer: "no" }, "answer: expected “lost” or “late”"],
    [{ push: "*", fragments: 1 }, "fragments: expected a whole number from 2"],
    [{ code: 1, typo: 1 }, "typo: no such member"],
    [JSON.parse('{"__proto__":1,"code":1}'), "__proto__: no such member"],
  ])("says of %j what is wrong", (fault, problem) => {
    expect(faultProblem(fault)).toContain(problem);
  });
});
