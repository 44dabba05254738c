import { describe, expect, it } from "vitest";

import { readPreference } from "../../../../templates/mock/src/faults/prefer.ts";

describe("readPreference", () => {
  it.each([
    [undefined, undefined],
    ["code=1254607", { code: 1254607 }],
    ['Code="1254607"', { code: 1254607 }],
    ["code=7, delay=50", { code: 7, delayMs: 50 }],
    ["example=default; delay=1", { example: true, delayMs: 1 }],
    ["delay=999999999", { delayMs: 60_000 }],
    ["respond-async", {}],
    ["code=abc, code", {}],
    ["code=-1", {}],
    ["", {}],
    [`${"x,".repeat(100_000)}code=7`, {}],
  ])("reads %s", (header, preference) => {
    expect(readPreference(header)).toEqual(preference);
  });
});
