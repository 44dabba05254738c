import { describe, expect, it } from "vitest";

import { compareStarts, fileId, inDocument, lineKey, partAt } from "../../generator/source/document-part.ts";
import { positionAt, sourceFile } from "../../generator/source/source-file.ts";

const document = sourceFile("all.txt", "first\nsecond\nthird\n\nlast");

function part(name: string, line: number, text: string): ReturnType<typeof partAt> {
  const start = document.text.indexOf(text);
  return partAt({ path: "all.txt", part: name }, { document, line, start, end: start + text.length });
}

const middle = part("b", 2, "second\nthird");
const last = part("c", 5, "last");

describe("a part of a document", () => {
  it("has its own text, lines and offsets", () => {
    expect(middle.text).toBe("second\nthird");
    expect([...middle.lineStarts]).toEqual([0, 7]);
    expect([...part("d", 2, "second\n").lineStarts]).toEqual([...sourceFile("x", "second\n").lineStarts]);
  });

  it("has positions as its document counts", () => {
    expect(positionAt(middle, 9)).toEqual(positionAt(document, document.text.indexOf("third") + 2));
    expect(positionAt(last, 4)).toEqual({ line: 5, column: 5 });
  });

  it("has places that are places in the document", () => {
    const { file, start, end } = inDocument({ file: middle, start: 7, end: 12 });
    expect(file).toBe(document);
    expect(document.text.slice(start, end)).toBe("third");
    expect(inDocument({ file: document, start: 1, end: 2 })).toEqual({ file: document, start: 1, end: 2 });
  });

  it("comes where it stands in the document, whatever its own offsets are", () => {
    expect(compareStarts({ file: middle, start: 9, end: 9 }, { file: last, start: 0, end: 1 })).toBeLessThan(0);
  });

  it("shows its name, and neither its text nor where it stands", () => {
    expect(JSON.stringify(last)).toBe(`{"path":"all.txt","part":"c"}`);
    expect(lineKey(last)).toBe("5");
    expect(lineKey(document)).toBe("");
  });

  it("is told from the document and its other parts", () => {
    expect(new Set([document, middle, last].map(fileId)).size).toBe(3);
  });
});
