import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { changeAll, merged, type MakeOf } from "../../generator/overlays/change-value.ts";
import { locationTree } from "../../generator/overlays/location-tree.ts";
import type { Location } from "../../generator/overlays/overlay.ts";
import type { Json } from "../../generator/model/json.ts";

describe("merged", () => {
  it("merges objects deeply, adds lists and replaces the rest", () => {
    const value = { a: { b: 1, c: [1] }, d: "x" };
    expect(merged(value, { a: { b: 2, c: [2], e: null }, d: { f: 1 } })).toEqual({
      a: { b: 2, c: [1, 2], e: null },
      d: { f: 1 },
    });
  });

  it("takes __proto__ for an ordinary name", () => {
    const update = JSON.parse('{ "__proto__": { "x": 1 } }') as Json;
    expect(JSON.stringify(merged({ a: 1 }, update))).toBe('{"a":1,"__proto__":{"x":1}}');
    expect({}).not.toHaveProperty("x");
  });

  it("gives what is merged into nothing", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(JSON.stringify(merged({}, value as Json))).toBe(JSON.stringify(value));
      }),
    );
  });
});

describe("changeAll", () => {
  it("changes one value and shares all others", () => {
    const document = { a: [{ x: 1 }, { x: 2 }], b: { y: 1 } };
    const now = changed(document, [["a", 1, "x"]], () => 3);
    expect(now).toEqual({ a: [{ x: 1 }, { x: 3 }], b: { y: 1 } });
    expect(now).toHaveProperty("b", document.b);
    expect((now as typeof document).b).toBe(document.b);
    expect((now as typeof document).a[0]).toBe(document.a[0]);
  });

  it("takes members and items away", () => {
    expect(changed({ a: [1, 2, 3], b: 1 }, [["a", 1]], () => undefined)).toEqual({ a: [1, 3], b: 1 });
    expect(changed({ a: [1, 2, 3], b: 1 }, [["b"]], () => undefined)).toEqual({ a: [1, 2, 3] });
  });

  it("changes what is selected twice once, and what is inside a value before the value", () => {
    expect(changed([1, 2, 3], [[0], [0]], () => undefined)).toEqual([2, 3]);
    const seen: Json[] = [];
    const see: MakeOf = (value) => (seen.push(value), value === 1 ? 5 : value);
    expect(changed({ a: { b: 1 } }, [["a"], ["a", "b"]], see)).toEqual({ a: { b: 5 } });
    expect(seen).toEqual([1, { b: 5 }]);
  });

  it.each([["a", "x"], ["a", 7], ["c"], ["b", "y"], ["toString"]])(
    "gives the same document where there is nothing at %j",
    (...location) => {
      const document = { a: [1], b: 1 };
      expect(changed(document, [location], () => 2)).toBe(document);
    },
  );
});

function changed(document: Json, locations: readonly Location[], make: MakeOf): Json | undefined {
  return changeAll(document, locationTree(locations), make);
}
