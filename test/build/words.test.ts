import { describe, expect, it } from "vitest";
import { camelCase, singular } from "../../generator/build/words.ts";

describe("camelCase", () => {
  it.each([
    ["batch_create", "batchCreate"],
    ["app-table-record", "appTableRecord"],
    ["alreadyCamel", "alreadyCamel"],
    ["../../x", "x"],
    ["", "unnamed"],
    ["2fa", "_2fa"],
  ])("turns “%s” into %s", (text, expected) => {
    expect(camelCase(text)).toBe(expected);
  });
});

describe("singular", () => {
  it.each([
    ["tables", "table"],
    ["entities", "entity"],
    ["statuses", "status"],
    ["medias", "media"],
    ["indexes", "index"],
    ["status", "status"],
    ["access", "access"],
    ["courses", "course"],
    ["copy", "copy"],
  ])("turns %s into %s", (noun, expected) => {
    expect(singular(noun)).toBe(expected);
  });
});
