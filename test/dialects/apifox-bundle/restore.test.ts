import { describe, expect, it } from "vitest";
import { restore } from "../../../generator/dialects/apifox-bundle/restore/index.ts";
import { collector } from "../../../generator/diagnostics/report.ts";
import { entry, toJson, type Node } from "../../../generator/pages/node.ts";
import { positionAt, sourceFile } from "../../../generator/source/source-file.ts";
import { fileText, sourceOffset } from "../../../generator/source/text.ts";

const START = ["openapi: 3.0.1", "paths:", "/a:", "get:"];

function read(lines: readonly string[]) {
  const { report, diagnostics } = collector();
  const tree = restore(fileText(sourceFile("flat.txt", lines.join("\n"))), report);
  return { tree, diagnostics: diagnostics() };
}

function operation(lines: readonly string[]): Node | undefined {
  return entry(entry(entry(read([...START, ...lines, "responses: {}"]).tree, "paths"), "/a"), "get");
}

function body(lines: readonly string[]): unknown {
  const found = operation(["requestBody:", "content:", "application/json:", "schema:", ...lines]);
  const schema = entry(entry(entry(entry(found, "requestBody"), "content"), "application/json"), "schema");
  return schema === undefined ? undefined : JSON.parse(JSON.stringify(toJson(schema)));
}

describe("restore", () => {
  it("tells properties called like keywords by the schema behind them", () => {
    const lines = [
      "type: object",
      "properties:",
      "type:",
      "type: string",
      "required:",
      "type: boolean",
      "required:",
      "- type",
    ];
    expect(body(lines)).toEqual({
      type: "object",
      properties: { type: { type: "string" }, required: { type: "boolean" } },
      required: ["type"],
    });
  });

  it("gives a description behind items to the array", () => {
    const lines = [
      "type: object",
      "properties:",
      "ids:",
      "type: array",
      "items:",
      "type: string",
      "description: table ids",
    ];
    expect(body(lines)).toMatchObject({
      properties: { ids: { type: "array", items: { type: "string" }, description: "table ids" } },
    });
  });

  it("gives a list of names to the object whose properties they are", () => {
    const lines = ["type: object", "properties:", "app:", "type: object", "properties:", "name:", "type: string"];
    expect(body([...lines, "required:", "- app"])).toMatchObject({
      required: ["app"],
      properties: { app: { type: "object" } },
    });
  });

  it("ends a list of orders at a required list behind it", () => {
    const orders = ["x-apifox-orders:", "- id", "required:", "- id"];
    const lines = ["type: array", "items:", "type: object", "properties:", "id:", "type: string", ...orders];
    expect(body(lines)).toEqual({
      type: "array",
      items: { type: "object", properties: { id: { type: "string" } }, "x-apifox-orders": ["id"], required: ["id"] },
    });
  });

  it("keeps the lines of a description with their places", () => {
    const found = entry(
      operation(["description: >+", "first line", "| 200 | 1254000 |", "tags:", "- a"]),
      "description",
    );
    if (found?.kind !== "scalar") throw new Error("no description");
    expect(found.value).toBe("first line\n| 200 | 1254000 |");
    expect(positionAt(found.text.file, sourceOffset(found.text, 11))).toEqual({ line: 7, column: 1 });
  });

  it("joins the lines of a folded text that is no prose", () => {
    expect(body(["type: string", "example: >-", "https://example.com/", "a"])).toMatchObject({
      example: "https://example.com/ a",
    });
  });

  it("takes a plain value as the rest of its line", () => {
    expect(body(["type: integer", "description: 数据校验规则: 最大值:100"])).toMatchObject({
      description: "数据校验规则: 最大值:100",
    });
  });

  it("resolves the escapes of quoted text", () => {
    expect(body(["type: string", 'description: "\\t 示例值:\\"a\\""'])).toMatchObject({ description: '\t 示例值:"a"' });
  });

  it("reads a key that names the prototype as a key", () => {
    const { properties } = body(["type: object", "properties:", "__proto__:", "type: string"]) as {
      properties: object;
    };
    expect(Object.keys(properties)).toEqual(["__proto__"]);
  });

  it("ends nesting that nothing closes", () => {
    const keys = Array.from({ length: 500 }, (_, index) => `k${String(index)}:`);
    expect(read([...START, "x-deep:", ...keys]).tree.kind).toBe("map");
    expect(read([...START, "x-deep:", "- ".repeat(20_000) + "a"]).tree.kind).toBe("map");
  });

  it("reports a line that fits nowhere", () => {
    const { diagnostics } = read(["openapi: 3.0.1", "info:", "title: 'a'", "no key"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["restore/unread"]);
  });

  it("reports a nesting that nothing decides and takes the innermost", () => {
    const schema = [
      "type: object",
      "properties:",
      "a:",
      "type: object",
      "properties:",
      "b:",
      "type: string",
      "c:",
      "type: string",
    ];
    const lines = [...START, "requestBody:", "content:", "application/json:", "schema:", ...schema, "responses: {}"];
    expect(read(lines).diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["restore/ambiguous", "“c” can stand below “a” or below “schema”; read below “a”"],
    ]);
  });
});
