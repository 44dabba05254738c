import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { changeAt, merged } from "../../generator/overlays/change-value.ts";
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

describe("changeAt", () => {
  it("changes one value and shares all others", () => {
    const document = { a: [{ x: 1 }, { x: 2 }], b: { y: 1 } };
    const changed = changeAt(document, ["a", 1, "x"], () => 3);
    expect(changed).toEqual({ a: [{ x: 1 }, { x: 3 }], b: { y: 1 } });
    expect(changed).toHaveProperty("b", document.b);
    expect((changed as typeof document).b).toBe(document.b);
    expect((changed as typeof document).a[0]).toBe(document.a[0]);
  });

  it("takes members and items away", () => {
    expect(changeAt({ a: [1, 2, 3], b: 1 }, ["a", 1], () => undefined)).toEqual({ a: [1, 3], b: 1 });
    expect(changeAt({ a: [1, 2, 3], b: 1 }, ["b"], () => undefined)).toEqual({ a: [1, 2, 3] });
  });

  it.each([["a", "x"], ["a", 7], ["c"], ["b", "y"], ["toString"]])(
    "gives the same document where there is nothing at %j",
    (...location) => {
      const document = { a: [1], b: 1 };
      expect(changeAt(document, location, () => 2)).toBe(document);
    },
  );
});
