import { describe, expect, it } from "vitest";
import { fieldValue, fieldValues } from "../../../../../templates/client/src/runtime/records/field-value.ts";
import { number } from "../../../../../templates/client/src/runtime/records/number-fields.ts";
import { text } from "../../../../../templates/client/src/runtime/records/text-fields.ts";

describe("the value of a field in an event", () => {
  it("is what its field reads out of the JSON", () => {
    expect(fieldValue(number(), "666")).toBe(666);
    expect(fieldValue(text(), '[{"type":"text","text":"after"}]')).toEqual(
      text().read([{ type: "text", text: "after" }], ""),
    );
  });

  it.each([undefined, "", "null"])("is undefined where there is none: %j", (json) => {
    expect(fieldValue(number(), json)).toBeUndefined();
  });

  it.each(["{", '"many"'])("is refused where it is no JSON or of another type: %s", (json) => {
    expect(() => fieldValue(number(), json)).toThrow("Number");
  });
});

describe("the values of a record in an event", () => {
  const fields = { fld1: number(), fld2: text() };

  it("are what the named fields read out of the JSON, by their ids", () => {
    const values = [
      { field_id: "fld1", field_value: "666" },
      { field_id: "fld3", field_value: "no JSON" },
    ];
    const { fld1, fld2 } = fieldValues(fields, values);
    const price: number | undefined = fld1;
    expect([price, fld2]).toEqual([666, undefined]);
  });

  it.each([[undefined], [[]], [[{ field_id: "fld1", field_value: "" }, { field_id: "fld2" }, { field_value: "1" }]]])(
    "are undefined where there are none: %j",
    (values) => {
      expect(fieldValues(fields, values)).toEqual({ fld1: undefined, fld2: undefined });
    },
  );

  it("know __proto__ only as an id", () => {
    expect(fieldValues(fields, [{ field_id: "__proto__", field_value: "1" }])).toEqual({});
  });

  it.each(["{", '"many"'])("are refused where one is no JSON or of another type: %s", (json) => {
    expect(() => fieldValues(fields, [{ field_id: "fld1", field_value: json }])).toThrow("fld1");
  });
});
