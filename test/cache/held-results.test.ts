import { expect, it } from "vitest";

import { Cache } from "../../generator/cache/cache.ts";
import { HeldResults } from "../../generator/cache/held-results.ts";

const bytes = Buffer.from("made");

it("has the keys that a cache of the same tool has", () => {
  const cache = new Cache("nowhere", { toolId: "1", isKept: false });
  expect(new HeldResults("1").key("facts", "a", bytes)).toBe(cache.key("facts", "a", bytes));
  expect(new HeldResults("2").key("facts", "a")).not.toBe(cache.key("facts", "a"));
});

it("tells what it holds apart where it is for no cache", () => {
  const held = new HeldResults(undefined);
  expect(held.key("facts", "a", "b")).toBe(held.key("facts", "a", "b"));
  expect(held.key("facts", "ab")).not.toBe(held.key("facts", "a", "b"));
  expect(held.key("facts")).not.toBe("");
});

it("holds in one drawer what is made, until it is taken", () => {
  const held = new HeldResults(undefined);
  const { set } = held.drawer();
  set("key", bytes);
  const { has, get, peek } = held.drawer();
  expect([has("key"), get("key"), peek("key")]).toEqual([true, bytes, bytes]);
  expect(held.taken()).toEqual([["key", bytes]]);
  expect([has("key"), get("key"), peek("key")]).toEqual([false, undefined, undefined]);
  expect(held.taken()).toEqual([]);
});
