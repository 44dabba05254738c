import { describe, expect, it } from "vitest";

import { readRepaired } from "../../generator/facts/example.ts";
import { readJson, type JsonDocument } from "../../generator/facts/json-reader.ts";
import { toJson } from "../../generator/pages/node.ts";
import { seen } from "./json-documents.ts";
import { cell } from "./reading.ts";

const deepest = 60;

function read(text: string): JsonDocument | undefined {
  return readJson(cell(text), deepest);
}

/** What a document says, its comments' words, and where it ends. */
function said(text: string): unknown {
  const document = read(text);
  return document && [JSON.stringify(toJson(document.root)), document.comments.map(({ words }) => words), document.end];
}

describe("a text that is JSON with comments and trailing commas", () => {
  it.each<[text: string, json: string, end?: number]>([
    ['{"a":1,}', '{"a":1}'],
    ["[1,]", "[1]"],
    ["[]", "[]"],
    [" \t\r\n{ }", "{}"],
    ['{"":""}', '{"":""}'],
    ['"\\"\\\\\\u6587"', '"\\"\\\\文"'],
    ["-0.5e+3", "-500"],
    ["[true,false,null]", "[true,false,null]"],
    ["1e999", "null"],
    ['{"a":1,"a":2}', '{"a":1}'],
    ["12345678901234567", '"12345678901234567"'],
    ["[9007199254740991,9007199254740992]", '[9007199254740991,"9007199254740992"]'],
    ["{}\u00a0", "{}", 2],
    ["{}\n{}", "{}", 2],
    ["{} x", "{}", 2],
    ["{},", "{}", 2],
  ])("%j says %s", (text, json, end = text.length) => {
    expect(said(text)).toEqual([json, [], end]);
  });

  it("takes __proto__ as a key like any other", () => {
    const root = read('{"__proto__":1}')?.root;
    expect(root?.kind === "map" && root.entries.map(({ key }) => key)).toEqual(["__proto__"]);
  });

  it.each<[text: string, comments: readonly string[], end: number]>([
    ["// a\n1", ["a"], 6],
    ["/* a */1", ["a"], 8],
    ["1 // a", ["a"], 6],
    ["1 /* a */ // b\n", ["a", "b"], 14],
    ["1 // a\n// b", ["a"], 6],
    ["1 /* a\nb */ // c", ["a b", "c"], 16],
    ["1\n// a", [], 1],
    ["[1//a\n]", ["a"], 7],
    ["[1,/*/a*/]", ["/a"], 10],
    ["[/**/]", [""], 6],
    ["1 // a\r", ["a"], 7],
    ["1//a", ["a"], 4],
  ])("%j has the comments %j", (text, comments, end) => {
    const document = read(text);
    expect([document?.comments.map(({ words }) => words), document?.end]).toEqual([comments, end]);
  });

  it.each([
    ["{}", false],
    ["{} \n", false],
    ["{} // a\n// b\n", false],
    ["{}{}", true],
    ["{}\n// a\n{}", true],
    ["{} /", true],
    ["{},", true],
  ])("%j is followed by more: %j", (text, hasMore) => {
    expect(read(text)?.hasMore).toBe(hasMore);
  });

  it("may have so many brackets open at once and no more", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(read(nested(deepest))).toBeDefined();
    expect(read(nested(deepest + 1))).toBeUndefined();
    const map = (depth: number): string => '{"a":'.repeat(depth) + "1" + "}".repeat(depth);
    expect(read(map(deepest))).toBeDefined();
    expect(read(map(deepest + 1))).toBeUndefined();
  });
});

describe("a text that is to be repaired", () => {
  it.each([
    "",
    " ",
    "// a",
    "01",
    "-",
    "1.",
    ".5",
    "+1",
    "1e",
    "truely",
    "nul",
    "NaN",
    "'a'",
    "{a:1}",
    '{"a"}',
    '{"a":}',
    '{"a":1',
    '{"a":1]',
    '{"a" 1}',
    '{"a":1 "b":2}',
    "[1 2]",
    "[,1]",
    "[1,,]",
    "[,]",
    "{,}",
    "[1",
    '"a',
    '"a\nb"',
    '"\\x"',
    '"\\u12"',
    '"a\tb"',
    "\u00a01",
    "[1,\u00a02]",
    "1\u00a0// a",
    "/*/ 1",
    "/* 1",
    "1 /* a",
    "1 /*/",
    "// a\rb\n1",
    "[1 // a\rb\n]",
    "1 // a\rb",
    "/ 1",
    "[1 / 2]",
    "[...]",
  ])("%j is none", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("the two readers of JSON", () => {
  it.each(['{"a":1,"a":2,"b":[12345678901234567,1e999]} // c\n', "1 /* a\nb */ // c\n{}", '{"a\\n":"\\u6587"}{}'])(
    "read %j alike",
    (text) => {
      expect(seen(read(text))).toEqual(seen(readRepaired(cell(text))));
    },
  );
});
