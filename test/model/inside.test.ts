import { describe, expect, it } from "vitest";

import { changeInside, inside } from "../../generator/model/inside.ts";
import type { Schema } from "../../generator/model/schema.ts";

const text: Schema = { kind: "string" };
const count: Schema = { kind: "integer" };
const object: Schema = {
  kind: "object",
  properties: [
    { name: "a", required: true, schema: text },
    { name: "b", required: false, schema: { kind: "array", items: count } },
  ],
};

describe("inside a schema", () => {
  it.each<[Schema, readonly Schema[]]>([
    [{ kind: "array", items: text }, [text]],
    [{ kind: "map", values: count }, [count]],
    [{ kind: "union", variants: [text, count] }, [text, count]],
    [object, [text, { kind: "array", items: count }]],
    [{ kind: "reference", name: "Node" }, []],
    [text, []],
  ])("are the schemas directly below %j", (schema, expected) => {
    expect(inside(schema)).toEqual(expected);
  });

  it("is changed what is directly below, once each, and nothing else of the schema", () => {
    const changed = changeInside({ ...object, description: "kept" }, (each) => ({ ...each, typeName: "changed" }));
    expect(inside(changed).map(({ typeName }) => typeName)).toEqual(["changed", "changed"]);
    expect(inside(changed).flatMap(inside)).toEqual([count]);
    expect(changed).toMatchObject({ kind: "object", description: "kept" });
  });

  it("is nothing to change in what holds no schema", () => {
    expect(changeInside(text, () => count)).toBe(text);
  });
});
