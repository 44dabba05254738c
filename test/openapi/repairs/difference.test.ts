import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Json } from "../../../generator/model/json.ts";
import type { JsonObject } from "../../../generator/openapi/json-object.ts";
import { differenceOf, type Step } from "../../../generator/openapi/repairs/difference.ts";
import { applyOverlays } from "../../../generator/overlays/apply-overlays.ts";
import type { Action } from "../../../generator/overlays/overlay.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";

describe("the difference of two objects", () => {
  it("is nothing where they are equal but for the order of members", () => {
    expect(differenceOf({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 }, [])).toEqual([]);
  });

  it("removes what is gone and merges what is new, at the highest place once", () => {
    expect(differenceOf({ a: { x: 1, y: 1 }, b: 1 }, { a: { x: 2, z: { q: 1 } }, b: 1 }, ["at"])).toEqual([
      { target: ["at", "a", "y"], remove: true },
      { target: ["at"], update: { a: { x: 2, z: { q: 1 } } } },
    ]);
  });

  it("gives a list anew, for an update would add to it", () => {
    expect(differenceOf({ required: ["a", "b"] }, { required: ["a"] }, [])).toEqual([
      { target: ["required"], remove: true },
      { target: [], update: { required: ["a"] } },
    ]);
  });

  it("changes the objects of a list one by one where they are as many", () => {
    expect(
      differenceOf({ anyOf: [{ type: "string" }, { a: 1 }] }, { anyOf: [{ type: "integer" }, { a: 1 }] }, []),
    ).toEqual([{ target: ["anyOf", 0], update: { type: "integer" } }]);
  });

  it("puts one object in the place of another that has nothing in common with it", () => {
    expect(differenceOf({ p: { a: 1, b: 2 } }, { p: { c: 3 } }, [])).toEqual([
      { target: ["p"], remove: true },
      { target: [], update: { p: { c: 3 } } },
    ]);
  });

  it("makes of any object any other one, by the actions of an overlay", () => {
    fc.assert(
      fc.property(objects, objects, (before, after) => {
        expect(applied({ at: before }, differenceOf(before, after, ["at"]))).toEqual({ at: after });
      }),
    );
  });
});

const { objects } = fc.letrec<{ objects: JsonObject; value: Json }>((tie) => ({
  objects: fc.dictionary(fc.constantFrom("a", "b", "c", "d"), tie("value"), { noNullPrototype: true }),
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(1, "x", null, false),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("objects"),
  ),
}));

/** The targets are locations already: nothing has to be looked for. */
function applied(document: Json, steps: readonly Step[]): Json {
  const span = { file: sourceFile("", ""), start: 0, end: 0 };
  const actions = steps.map((step): Action => ({
    target: JSON.stringify(step.target),
    span,
    change: "remove" in step ? { kind: "remove" } : { kind: "update", value: step.update },
  }));
  const find = (_: Json, target: string) => [JSON.parse(target) as (string | number)[]];
  return applyOverlays(document, actions, { find, report: () => undefined }).document;
}
