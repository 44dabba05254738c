import { describe, expect, it } from "vitest";
import { collector } from "../../../generator/diagnostics/report.ts";
import { openapiYaml } from "../../../generator/dialects/openapi-yaml/index.ts";
import { entry, entriesOf, toJson, type Node } from "../../../generator/pages/node.ts";
import type { Page } from "../../../generator/pages/page.ts";
import { positionAt, sourceFile } from "../../../generator/source/source-file.ts";
import { sourceOffset } from "../../../generator/source/text.ts";

function recognises(text: string): boolean {
  return openapiYaml.recognises(sourceFile("page", text));
}

function read(text: string): { pages: readonly Page[]; codes: string[]; root: Node | undefined } {
  const { report, diagnostics } = collector();
  const pages = openapiYaml.read(sourceFile("page", text), report);
  const content = pages[0]?.content;
  return {
    pages,
    codes: diagnostics().map(({ code }) => code),
    root: content?.kind === "openapi" ? content.document : undefined,
  };
}

function json(root: Node | undefined): unknown {
  return root && JSON.parse(JSON.stringify(toJson(root)));
}

describe("recognising", () => {
  it("takes a file whose top-level key is openapi", () => {
    expect(recognises("# a comment\n---\ninfo:\n  title: x\nopenapi: 3.0.1\npaths: {}\n")).toBe(true);
  });

  it("takes a quoted version and a byte order mark", () => {
    expect(recognises('\uFEFFopenapi: "3.1.0"\ninfo: {}\n')).toBe(true);
  });

  it("takes JSON with the key anywhere on the first level", () => {
    expect(recognises('{ "info": { "title": "}" }, "openapi": "3.1.0" }')).toBe(true);
  });

  it("leaves JSON with the key deeper inside", () => {
    expect(recognises('{ "data": { "openapi": "3.1.0" } }')).toBe(false);
  });

  it("takes a Markdown page with the document in a fenced block", () => {
    expect(
      recognises("# 列出字段\n\n## OpenAPI Specification\n\n```yaml\nopenapi: 3.0.1\ninfo:\n  title: x\n```\n"),
    ).toBe(true);
  });

  it("leaves a document without indentation to the dialect that restores it", () => {
    expect(recognises("openapi: 3.0.1\ninfo:\ntitle: ''\npaths:\n/a:\nget:\n")).toBe(false);
  });

  it("leaves a document that stands behind prose", () => {
    expect(recognises("A.10 获取多维表格元数据\nOpenAPI Specification\nopenapi: 3.0.1\ninfo:\n  title: ''\n")).toBe(
      false,
    );
  });

  it("leaves a page that only speaks of openapi", () => {
    expect(recognises("# Title\n\nsee openapi: 3.0\n")).toBe(false);
  });
});

describe("reading YAML", () => {
  it("gives keys and scalars their places", () => {
    const { root } = read("openapi: 3.0.1\ninfo:\n  title: '标题'\n");
    const title = entry(entry(root, "info"), "title");
    expect(title && positionAt(title.span.file, title.span.start)).toEqual({ line: 3, column: 10 });
  });

  it("maps a place inside a literal block to its line", () => {
    const { root } = read("openapi: 3.0.1\ninfo:\n  description: |\n    first\n\n    | 200 | 125 |\n");
    const node = entry(entry(root, "info"), "description");
    if (node?.kind !== "scalar") throw new Error("no scalar");
    const offset = sourceOffset(node.text, node.text.value.indexOf("125"));
    expect(positionAt(node.span.file, offset)).toEqual({ line: 6, column: 13 });
  });

  it("maps a place inside a folded block to its line", () => {
    const { root } = read("openapi: 3.0.1\ninfo:\n  description: >-\n    one two\n    three\n");
    const node = entry(entry(root, "info"), "description");
    if (node?.kind !== "scalar") throw new Error("no scalar");
    expect(node.value).toBe("one two three");
    expect(positionAt(node.span.file, sourceOffset(node.text, 8))).toEqual({ line: 5, column: 5 });
  });

  it("follows escapes of a quoted scalar", () => {
    const { root } = read('openapi: 3.0.1\ninfo:\n  description: "\\t 名字 \\"a\\" b"\n');
    const node = entry(entry(root, "info"), "description");
    if (node?.kind !== "scalar") throw new Error("no scalar");
    const offset = sourceOffset(node.text, node.text.value.indexOf("b"));
    expect(node.span.file.text[offset]).toBe("b");
  });

  it("takes an unquoted status as a key of text", () => {
    const { root } = read("openapi: 3.0.1\nresponses:\n  200:\n    description: ok\n");
    expect(entriesOf(entry(root, "responses"))[0]?.key).toBe("200");
  });

  it("writes out aliases and merge keys", () => {
    const { root, codes } = read("openapi: 3.0.1\nx-a: &a {type: string}\nx-b: {<<: *a, title: t}\nx-c: *a\n");
    expect(json(root)).toMatchObject({ "x-b": { type: "string", title: "t" }, "x-c": { type: "string" } });
    expect(codes).toEqual([]);
  });

  it("reports a key that stands twice and reads the first", () => {
    const { root, codes } = read("openapi: 3.0.1\ninfo:\n  title: a\n  title: b\n");
    expect(json(entry(root, "info"))).toEqual({ title: "a" });
    expect(codes).toEqual(["openapi/duplicate-key"]);
  });

  it("keeps __proto__ and constructor as ordinary keys", () => {
    const { root } = read("openapi: 3.0.1\ninfo:\n  __proto__: 1\n  constructor: 2\n");
    expect(entriesOf(entry(root, "info")).map(({ key }) => key)).toEqual(["__proto__", "constructor"]);
  });

  it("reports a syntax error with its place and gives no page", () => {
    const { pages, codes } = read('openapi: 3.0.1\ninfo: "open\n');
    expect(pages).toEqual([]);
    expect(codes).toContain("openapi/syntax");
  });

  it("reports an alias without an anchor", () => {
    expect(read("openapi: 3.0.1\nx-a: *missing\n").codes).toEqual(["openapi/alias-missing"]);
  });

  it("reports an alias of what holds it", () => {
    expect(read("openapi: 3.0.1\nx-a: &a [*a]\n").codes).toEqual(["openapi/alias-missing"]);
  });

  it("reports a list that is used as a key", () => {
    expect(read("openapi: 3.0.1\n? [a, b]\n: 1\n").codes).toEqual(["openapi/key"]);
  });

  it("gives up on aliases that expand without bound", () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `x-${String(i + 1)}: &l${String(i + 1)} [${`*l${String(i)},`.repeat(10)}]`,
    );
    const { pages, codes } = read(`openapi: 3.0.1\nx-0: &l0 lol\n${levels.join("\n")}\n`);
    expect(pages).toEqual([]);
    expect(codes).toEqual(["openapi/alias-expansion"]);
  });

  it("gives up on a document that is nested without bound", () => {
    expect(read(`openapi: 3.0.1\nx-a: ${"[".repeat(300)}${"]".repeat(300)}\n`).codes).toEqual(["openapi/too-deep"]);
  });

  it("survives twenty thousand open brackets", () => {
    expect(read(`openapi: 3.0.1\nx-a: ${"[".repeat(20_000)}\n`).pages).toEqual([]);
  });

  it("gives up on YAML that would take minutes to read", () => {
    const { pages, codes } = read(`openapi: 3.0.1\ninfo:\n  title: ${"x".repeat(16_000_001)}\n`);
    expect(pages).toEqual([]);
    expect(codes).toEqual(["openapi/too-large"]);
  });

  it("reads each document of a stream that is one and reports the others", () => {
    const { pages, codes } = read("openapi: 3.0.1\n---\nopenapi: 3.1.0\n---\nother: 1\n");
    expect(pages).toHaveLength(2);
    expect(codes).toEqual(["openapi/extra-document"]);
  });

  it("passes on what the parser warns of", () => {
    expect(read("%UNKNOWN x\n---\nopenapi: 3.0.1\n").codes).toEqual(["openapi/yaml"]);
  });
});

describe("reading JSON", () => {
  it("gives the same values as YAML", () => {
    const text = '{ "openapi": "3.1.0", "a": [1, true, null, "x\\n"], "b": { "__proto__": {} } }';
    expect(JSON.stringify(json(read(text).root))).toBe(JSON.stringify(JSON.parse(text)));
  });

  it("gives values their places", () => {
    const { root } = read('{\n  "openapi": "3.1.0",\n  "info": {}\n}');
    const info = entry(root, "info");
    expect(info && positionAt(info.span.file, info.span.start)).toEqual({ line: 3, column: 11 });
  });

  it("reports a key that stands twice and reads the first", () => {
    const { root, codes } = read('{ "openapi": "3.1.0", "a": 1, "a": { "b": 2 } }');
    expect(json(root)).toEqual({ openapi: "3.1.0", a: 1 });
    expect(codes).toEqual(["openapi/duplicate-key"]);
  });

  it("reports a syntax error and gives no page", () => {
    const { pages, codes } = read('{ "openapi": "3.1.0", "a": }');
    expect(pages).toEqual([]);
    expect(codes).toEqual(["openapi/syntax"]);
  });

  it("gives up on a document that is nested without bound", () => {
    const text = `{ "openapi": "3.1.0", "a": ${"[".repeat(100_000)}${"]".repeat(100_000)} }`;
    expect(read(text).codes).toEqual(["openapi/too-deep"]);
  });
});

describe("reading a Markdown page", () => {
  const fence = "```yaml\nopenapi: 3.0.1\ninfo:\n  title: ''\n```\n";

  it("takes the title from the heading above", () => {
    const { pages, codes } = read(`# 列出字段\n\n## OpenAPI Specification\n\n${fence}`);
    expect(pages[0]?.header.title?.value).toBe("列出字段");
    expect(codes).toEqual([]);
  });

  it("takes title, address and day from front matter", () => {
    const front =
      '---\ntitle: "列出字段"\nsource_url: https://open.feishu.cn/document/a\nlast_remote_update: 2025-02-25\n---\n';
    const header = read(`${front}${fence}`).pages[0]?.header;
    expect([header?.title?.value, header?.url?.value, header?.updated]).toEqual([
      "列出字段",
      "https://open.feishu.cn/document/a",
      "2025-02-25",
    ]);
  });

  it("reports text around the document", () => {
    expect(read(`# A\n\nsome words\n\n${fence}`).codes).toEqual(["openapi/prose-outside"]);
  });

  it("gives places in the page, not in the block", () => {
    const { root } = read(`# A\n\n${fence}`);
    const info = entry(root, "info");
    expect(info && positionAt(info.span.file, info.span.start)).toEqual({ line: 6, column: 3 });
  });

  it("reads each block that is a document, under its own heading", () => {
    const { pages } = read(`# A\n\n${fence}\n# B\n\n${fence}`);
    expect(pages.map(({ header }) => header.title?.value)).toEqual(["A", "B"]);
  });
});
