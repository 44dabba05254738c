import { describe, expect, it } from "vitest";
import { readExample } from "../../generator/facts/example.ts";
import { entriesOf, entry, toJson } from "../../generator/pages/node.ts";
import { positionAt } from "../../generator/source/source-file.ts";
import { spanOf } from "../../generator/source/text.ts";
import { cell, reading } from "./reading.ts";

function read(text: string): { json: unknown; comments: readonly string[]; codes: readonly string[] } {
  const { result, codes } = reading((report) => readExample(cell(text), report));
  return {
    json: result === undefined ? undefined : JSON.parse(JSON.stringify(toJson(result.node))),
    comments: result === undefined ? [] : [...result.comments.values()],
    codes,
  };
}

describe("readExample", () => {
  it.each([
    ["JSON", "", []],
    ["text that is repaired", "x", ["example/repaired"]],
  ])("reads a string as long as a file may be, in %s", (_, fault, codes) => {
    const long = "a".repeat(30_000_000);
    const example = read(`{"long":"${long}\\n"${fault}}`);
    expect(example.codes).toEqual(codes);
    expect((example.json as { readonly long: string }).long.length).toBe(long.length + 1);
  });

  it.each([
    ['{ "a": 1 }', { a: 1 }],
    ['{ "a": 1, }', { a: 1 }],
    ['[1, 2.5, true, null, "x"]', [1, 2.5, true, null, "x"]],
    ['\n{\n  "code": 0, // 错误码\n  "msg": "success"\n}\n', { code: 0, msg: "success" }],
    ['{ "a": "\\"x\\"\\n" }', { a: '"x"\n' }],
    ["curl -i -X POST 'https://x/y' \\\n-H 'A: b' \\\n-d '{\n\t\"title\": \"一\"\n}'", { title: "一" }],
    ['请求体：\n{ "a": 1 }', { a: 1 }],
    ["true", true],
  ])("reads %j", (text, json) => {
    expect(read(text)).toMatchObject({ json, codes: [] });
  });

  it("keeps the digits of an integer beyond 2^53 and says so", () => {
    expect(read('{ "id": 6933093124755423251 }')).toMatchObject({
      json: { id: "6933093124755423251" },
      codes: ["example/big-integer"],
    });
  });

  it("reads the first of several documents and says so", () => {
    expect(read('{ "a": 1 }\n{ "b": 2 }')).toMatchObject({ json: { a: 1 }, codes: ["example/several-documents"] });
  });

  it.each(['{ "a": 1 "b": 2 }', '{ "a": [ { "x": 1 }, ... ] }', '{ "a": { "b": 1 }'])(
    "reads %j as far as it can and reports it",
    (text) => {
      const { json, codes } = read(text);
      expect(json).toHaveProperty("a");
      expect(codes).toContain("example/repaired");
    },
  );

  it.each(["没有示例", "GET /open-apis/x", "[".repeat(500), "<xml/>"])("reports %j", (text) => {
    const { result, codes } = reading((report) => readExample(cell(text), report));
    expect(result).toBeUndefined();
    expect(codes).toEqual(["example/unreadable"]);
  });

  it("takes nothing from nothing", () => {
    expect(read("  \n")).toEqual({ json: undefined, comments: [], codes: [] });
  });

  it("keeps the first of two equal keys and reports the other", () => {
    expect(read('{ "a": 1, "a": 2 }')).toMatchObject({ json: { a: 1 }, codes: ["example/duplicate-key"] });
  });

  it("takes __proto__ as a key like any other", () => {
    const { result } = reading((report) => readExample(cell('{ "__proto__": { "x": 1 } }'), report));
    expect(entriesOf(result?.node).map(({ key }) => key)).toEqual(["__proto__"]);
  });

  it("knows the place of each value and key", () => {
    const text = cell('{\n  "a": "xyz"\n}');
    const { result } = reading((report) => readExample(text, report));
    const [first] = entriesOf(result?.node);
    const value = first?.value;
    expect(first && positionAt(text.file, first.keySpan.start)).toEqual({ line: 2, column: 3 });
    expect(value && positionAt(text.file, value.span.start)).toEqual({ line: 2, column: 8 });
    expect(value?.kind === "scalar" && spanOf(value.text)).toMatchObject({ start: 10, end: 13 });
  });
});

describe("readExample, comments", () => {
  function commentOf(text: string, ...path: readonly string[]): string | undefined {
    const { result } = reading((report) => readExample(cell(text), report));
    let node = result?.node;
    for (const key of path) node = entry(node, key);
    return node && result?.comments.get(node);
  }

  it.each([
    ['{\n"a": 1, // 甲\n"b": 2 // 乙\n}', ["a"], "甲"],
    ['{\n"a": 1, // 甲\n"b": 2 // 乙\n}', ["b"], "乙"],
    ['{\n// 甲\n"a": 1\n}', ["a"], "甲"],
    ['{\n"a": { // 甲\n"b": 2\n}\n}', ["a"], "甲"],
    ['{\n"a": {\n"b": 2\n} // 甲\n}', ["a"], "甲"],
    ['{\n"a": /* 甲 */ 1\n}', ["a"], "甲"],
    ['{\n"a": 1, // 甲\n// 乙\n"b": 2\n}', ["b"], "乙"],
    ['{\n// 甲\n// 乙\n"a": 1\n}', ["a"], "甲 乙"],
    ['{\n"a": "http://x" // 甲\n}', ["a"], "甲"],
    ['{\n"a": 1\n// 甲\n}', ["a"], "甲"],
    ['{ // 甲\n"a": 1\n}', [], "甲"],
  ])("gives in %j the value at %j its comment", (text, path, comment) => {
    expect(commentOf(text, ...path)).toBe(comment);
  });
});
