import { expect, it } from "vitest";

import { limitedAnswerWords, rateLimitWords } from "../../generator/wording/rate-limit.ts";

const quota = { kind: "quota", basis: "table" } as const;

it.each([
  [{ ...quota, windows: [{ requests: 100, seconds: 60 }] }, "100 calls per minute"],
  [
    {
      ...quota,
      windows: [
        { requests: 1000, seconds: 60 },
        { requests: 50, seconds: 1 },
      ],
    },
    "1000 calls per minute and 50 calls per second",
  ],
  [{ ...quota, windows: [{ requests: 1, seconds: 10 }] }, "1 call per 10 seconds"],
  [{ ...quota, windows: [{ requests: 5, seconds: 7200 }] }, "5 calls per 2 hours"],
  [
    { ...quota, windows: [{ requests: 3, seconds: 1 }], special: true as const },
    "3 calls per second (a special limit)",
  ],
  [{ kind: "special" } as const, "a special limit, its size is not documented"],
  [{ kind: "unstated" } as const, "not documented"],
])("says %j in words", (limit, words) => {
  expect(rateLimitWords(limit)).toBe(words);
});

it("says what a call over the limit gets", () => {
  expect(limitedAnswerWords({ kind: "unstated", limited: { status: 400, code: 99991400 } })).toBe(
    "HTTP 400 with code 99991400",
  );
});
