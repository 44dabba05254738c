import { describe, expect, it } from "vitest";

import { repair } from "../../../generator/examples/repair.ts";
import { sampling } from "../../../generator/examples/sample.ts";
import type { Property, Schema } from "../../../generator/model/schema.ts";

const text: Schema = { kind: "string" };
const object = (...properties: readonly Property[]): Schema => ({ kind: "object", properties });
const needed = (name: string, schema: Schema): Property => ({ name, required: true, schema });
const condition = object(needed("field_name", text), needed("operator", text), needed("value", listOf(text)));

function listOf(items: Schema): Schema {
  return { kind: "array", items };
}

function repaired(schema: Schema, value: unknown, members: "all" | "needed" = "needed"): unknown {
  // what the tests give is plain data
  return repair(schema, value as never, sampling(new Map(), members));
}

describe("an example that lacks what must be sent", () => {
  it("takes it from another item of the same list, as the page of “create a role” has it", () => {
    const full = { field_name: "单选", operator: "is", value: ["optbdVHf4q"] };
    expect(repaired(listOf(condition), [full, { field_name: "人员" }])).toEqual([
      full,
      { ...full, field_name: "人员" },
    ]);
  });

  it("takes nothing from an item in which it does not fit", () => {
    const strange = [{ field_name: "a", operator: {}, value: "x" }, { field_name: "b" }];
    expect(repaired(listOf(condition), strange)).toEqual([
      { field_name: "a", operator: "text", value: ["text"] },
      { field_name: "b", operator: "text", value: [] },
    ]);
  });

  it("gets empty lists in a request, filled ones in an answer", () => {
    const rule = object(needed("conditions", listOf(condition)));
    const role = object(needed("name", text), needed("rule", rule));
    expect(repaired(role, { name: "a" })).toEqual({ name: "a", rule: { conditions: [] } });
    expect(repaired(role, { name: "a" }, "all")).toMatchObject({ rule: { conditions: [{ operator: "text" }] } });
  });

  it("is not mistaken by names that objects have of their own", () => {
    const odd = object(needed("__proto__", text), needed("constructor", text));
    const [, second] = repaired(listOf(odd), [{ constructor: "x" }, {}]) as object[];
    expect(Object.entries(second ?? {})).toEqual(expect.arrayContaining([["constructor", "x"]]));
  });
});
