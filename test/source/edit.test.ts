import { describe, expect, it } from "vitest";

import { edited, replace } from "../../generator/source/edit.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { fileText, slice, sourceOffset, spanOf, type Text } from "../../generator/source/text.ts";

const source = fileText(sourceFile("a.md", "one two three"));

/** Where each character stands in the source. */
function places(text: Text): readonly number[] {
  return [...text.value].map((_, index) => sourceOffset(text, index));
}

describe("an edited text", () => {
  it("is the same where nothing is edited", () => {
    expect(edited(source, [])).toBe(source);
  });

  it("knows where what is kept and what is put in stands", () => {
    const text = edited(source, [
      { start: 0, end: 2, by: "" },
      { start: 4, end: 7, by: "2" },
    ]);
    expect(text.value).toBe("e 2 three");
    expect(places(text)).toEqual([2, 3, 4, 7, 8, 9, 10, 11, 12]);
    expect(spanOf(text)).toMatchObject({ start: 2, end: 13 });
  });

  it("keeps the places of an edit before it", () => {
    const once = replace(source, /two /g, () => "");
    const twice = replace(slice(once, 2), /t/g, () => "T");
    expect(twice.value).toBe("e Three");
    expect(places(twice)).toEqual([2, 3, 8, 9, 10, 11, 12]);
  });

  it("ends where the text ends, though its end is taken off", () => {
    const text = edited(source, [{ start: 3, end: 13, by: "" }]);
    expect(spanOf(text)).toMatchObject({ start: 0, end: 13 });
    expect(spanOf(text, 0, 2)).toMatchObject({ start: 0, end: 2 });
  });
});
