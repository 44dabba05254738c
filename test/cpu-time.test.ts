import { describe, expect, it } from "vitest";
import { growth, linear } from "./cpu-time.ts";

describe("growth", () => {
  const text = "a".repeat(40_000);

  it("passes work in proportion to what it is given", () => {
    expect(growth((part) => turns(part.length * 1_000), text)).toBeLessThan(linear);
  });

  it("does not pass work that grows as the square", () => {
    expect(growth((part) => turns(part.length ** 2 / 40), text)).toBeGreaterThan(linear);
  });

  it("passes what is too quick to tell", () => {
    expect(growth((part) => turns(part.length), text)).toBe(1);
  });
});

function turns(count: number): number {
  let sum = 0;
  for (let turn = 0; turn < count; turn += 1) sum = (sum + turn) % 1_000_003;
  return sum;
}
