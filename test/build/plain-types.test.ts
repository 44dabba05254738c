import { describe, expect, it } from "vitest";
import { asPlainValue } from "../../generator/build/plain-types.ts";
import type { Schema } from "../../generator/model/schema.ts";

const named = (typeName: string): Schema => ({ kind: "object", properties: [], typeName });

describe("asPlainValue", () => {
  it.each([
    ["date", "string"],
    ["DateTime", "string"],
    ["url", "string"],
    ["timestamp", "any"],
    ["enum", "any"],
    ["date_range", "object"],
    ["text", "object"],
  ])("takes “%s” without rows for %s", (name, kind) => {
    expect(asPlainValue(named(name))).toMatchObject({ kind, typeName: name });
  });

  it("leaves a type with rows alone", () => {
    const link: Schema = {
      kind: "object",
      typeName: "link",
      properties: [{ name: "url", required: false, schema: { kind: "string" } }],
    };
    expect(asPlainValue(link)).toEqual(link);
  });

  it("looks into lists and maps", () => {
    const schema: Schema = { kind: "array", items: { kind: "map", values: named("date") } };
    expect(asPlainValue(schema)).toEqual({
      kind: "array",
      items: { kind: "map", values: { kind: "string", typeName: "date" } },
    });
  });
});
