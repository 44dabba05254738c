import { afterEach, describe, expect, it, vi } from "vitest";

import { sending } from "../../../../templates/client/src/runtime/operation-prepare.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the signal of a file that is read later", () => {
  it.each([
    ["the attempt", 0],
    ["the caller", 1],
  ])("aborts with that of %s, on Node.js before 20.3 as well", (_, which) => {
    vi.stubGlobal("AbortSignal", {});
    const both = [new AbortController(), new AbortController()] as const;
    const { init } = sending({ answers: "file" }, undefined, { signal: both[1].signal });
    const { signal } = init?.({ signal: both[0].signal }) ?? {};
    expect(signal?.aborted).toBe(false);
    both[which as 0 | 1].abort(new Error("enough"));
    expect(signal?.reason).toEqual(new Error("enough"));
  });
});
