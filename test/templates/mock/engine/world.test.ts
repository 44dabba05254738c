import { describe, expect, it } from "vitest";

import type { System } from "../../../../templates/mock/src/engine/behaviour.ts";
import { makeWorld } from "../../../../templates/mock/src/engine/world.ts";
import { heldClock } from "../make-test-engine.ts";

interface Kept {
  names: string[];
}
const things: System = { name: "things", behaviours: new Map(), empty: () => ({ names: [] }) };

describe("a world", () => {
  it("keeps what a system changes in place", () => {
    const { world } = makeWorld(1, heldClock());
    world.stateOf<Kept>(things).names.push("a");
    expect(world.stateOf<Kept>(things).names).toEqual(["a"]);
  });

  it("goes back to a snapshot, ids too", () => {
    const keeper = makeWorld(1, heldClock());
    keeper.world.stateOf<Kept>(things).names.push("a");
    const snapshot = keeper.snapshot();
    const id = keeper.world.ids.id("x", 8);
    keeper.world.stateOf<Kept>(things).names.push("b");
    keeper.restore(snapshot);
    expect(keeper.world.stateOf<Kept>(things).names).toEqual(["a"]);
    expect(keeper.world.ids.id("x", 8)).toBe(id);
  });

  it("keeps a snapshot apart from what happens later", () => {
    const keeper = makeWorld(1, heldClock());
    keeper.world.stateOf<Kept>(things).names.push("a");
    const snapshot = keeper.snapshot();
    keeper.restore(snapshot);
    keeper.world.stateOf<Kept>(things).names.push("b");
    expect(snapshot.systems["things"]).toEqual({ names: ["a"] });
  });

  it("goes through JSON", () => {
    const keeper = makeWorld(1, heldClock());
    keeper.world.stateOf<Kept>(things).names.push("a");
    const other = makeWorld(2, heldClock());
    other.restore(JSON.parse(JSON.stringify(keeper.snapshot())));
    expect(other.world.stateOf<Kept>(things)).toEqual({ names: ["a"] });
    expect(other.world.ids.id("x", 8)).toBe(keeper.world.ids.id("x", 8));
  });

  it.each([[null], [[]], [{}], [{ random: "1", systems: {} }], [{ random: 1, systems: [] }]])(
    "refuses %j as a snapshot",
    (value) => {
      expect(() => {
        makeWorld(1, heldClock()).restore(value);
      }).toThrow("this is no snapshot of a mock");
    },
  );

  it("takes a system called __proto__ for what it is: a name", () => {
    const keeper = makeWorld(1, heldClock());
    keeper.restore(JSON.parse('{"random":1,"systems":{"__proto__":{"polluted":true}}}'));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(JSON.stringify(keeper.snapshot())).toContain('"__proto__":{"polluted":true}');
  });

  it("remembers what happened, but not without end", () => {
    const keeper = makeWorld(1, heldClock(5));
    for (let count = 0; count < 5000; count += 1) keeper.world.happened("a.b_v1", { count });
    const events = keeper.events();
    expect(events.length).toBeLessThanOrEqual(2000);
    expect(events.at(-1)).toEqual({ at: 5, type: "a.b_v1", event: { count: 4999 } });
  });
});
