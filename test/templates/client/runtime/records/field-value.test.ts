import { describe, expect, it } from "vitest";
import { fieldValue } from "../../../../../templates/client/src/runtime/records/field-value.ts";
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
