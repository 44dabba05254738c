import { describe, expect, it } from "vitest";
import { fragmentJoiner, type Joined } from "../../../../../templates/client/src/runtime/long-connection/fragments.ts";

function joiner(bounds = {}) {
  const clock = { time: 0, now: () => clock.time };
  const join = fragmentJoiner({ maxBytes: 100, maxMessages: 3, keepMs: 10_000, ...bounds }, clock);
  const give = (messageId: string, sum: number, seq: number, text = String(seq)): Joined =>
    join({ messageId, sum, seq, payload: Buffer.from(text) });
  return { give, clock };
}

const textOf = (joined: Joined): string =>
  joined.kind === "whole" ? Buffer.from(joined.payload).toString() : joined.kind;

describe("fragments", () => {
  it("are joined in their order, whatever order they come in", () => {
    const { give } = joiner();
    expect([give("a", 3, 2), give("b", 2, 0), give("a", 3, 0), give("a", 3, 0), give("a", 3, 1)].map(textOf)).toEqual([
      "waiting",
      "waiting",
      "waiting",
      "waiting",
      "012",
    ]);
  });

  it("may be empty", () => {
    const { give } = joiner();
    give("a", 2, 0, "");
    expect(textOf(give("a", 2, 1, "x"))).toBe("x");
  });

  it("that are alone are whole", () => {
    expect(textOf(joiner().give("a", 1, 0))).toBe("0");
  });

  it("are forgotten after ten seconds", () => {
    const { give, clock } = joiner();
    give("a", 2, 0);
    clock.time = 10_000;
    expect(textOf(give("a", 2, 1))).toBe("waiting");
    expect(textOf(give("a", 2, 0))).toBe("01");
  });

  it("are bounded in bytes and in messages", () => {
    const { give } = joiner();
    give("long", 2, 0, "x".repeat(60));
    expect(textOf(give("long", 2, 1, "x".repeat(60)))).toBe("refused");
    expect(textOf(give("alone", 1, 0, "x".repeat(101)))).toBe("refused");
    for (const id of ["a", "b", "c", "d"]) give(id, 2, 0);
    expect(textOf(give("a", 2, 1))).toBe("waiting");
    expect(textOf(give("d", 2, 1))).toBe("01");
  });

  it.each([
    [0, 0],
    [-1, 0],
    [1.5, 0],
    [Number.NaN, 0],
    [1e9, 0],
    [2, 2],
    [2, -1],
    [2, 0.5],
    [2, Number.NaN],
  ])("with a number of %d and a place of %d are refused", (sum, seq) => {
    expect(joiner().give("a", sum, seq).kind).toBe("refused");
  });

  it("that contradict each other are refused", () => {
    const { give } = joiner();
    give("a", 2, 0);
    expect(give("a", 3, 1).kind).toBe("refused");
  });
});
