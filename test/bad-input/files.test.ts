import { describe, expect, it } from "vitest";

import { generatedFrom, goodPage, goodPages, reported } from "./generated-from.ts";
import { cpuTimeUntil } from "../cpu-time.ts";

describe("a bad file", () => {
  it.each([
    ["empty", "", "bad.md:1:1 input/empty"],
    ["binary", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]), "bad.md:1:5 input/not-text"],
    ["saved as GBK", Buffer.from([0x23, 0x20, 0xb4, 0xb4, 0xbd, 0xa8]), "bad.md:1:3 input/not-text"],
    ["no documentation", "milk, eggs, bread", "bad.md:1:1 input/unrecognised"],
  ])("that is %s is said with its place, and the good page beside it is read", async (_, text, expected) => {
    const generated = await generatedFrom({ "bad.md": text, "good.md": await goodPage(goodPages.pipes) });
    expect(reported(generated)).toContain(expected);
    expect(generated.api.operations).toHaveLength(1);
    expect(generated.pages.map(({ file, kind }) => `${file} ${kind}`)).toEqual(["bad.md neither", "good.md operation"]);
  });

  it("of 50 MB is refused, not read", async () => {
    const generated = await generatedFrom({ "big.md": Buffer.alloc(50 * 1024 * 1024, "a") });
    expect(reported(generated)).toContain("big.md:1:1 input/too-large");
    expect(generated.files).toEqual([]);
  });

  it("in UTF-16 with a mark is read like any other", async () => {
    const text = await goodPage(goodPages.pipes);
    const generated = await generatedFrom({ "utf16.md": Buffer.from(`\uFEFF${text}`, "utf16le") });
    expect(generated.api.operations).toHaveLength(1);
  });

  it("with Windows line ends says the same as without", async () => {
    const text = await goodPage(goodPages.tags);
    const [one, other] = [
      await generatedFrom({ "a.md": text }),
      await generatedFrom({ "a.md": text.replaceAll("\n", "\r\n") }),
    ];
    expect(other.files).toEqual(one.files);
  });
});

describe("a page that is cut off", () => {
  it.each(Object.values(goodPages))("anywhere never stops the run: %s", async (path) => {
    const text = await goodPage(path);
    const pieces: Record<string, string> = {};
    for (let at = 40; at < text.length; at += 97) pieces[`cut-${String(at)}.md`] = text.slice(0, at);
    const generated = await generatedFrom(pieces);
    expect(generated.pages).toHaveLength(Object.keys(pieces).length);
  });

  it.each(Object.values(goodPages))("at its start never stops the run: %s", async (path) => {
    const text = await goodPage(path);
    const pieces: Record<string, string> = {};
    for (let at = 40; at < text.length; at += 97) pieces[`cut-${String(at)}.md`] = text.slice(at);
    const generated = await generatedFrom(pieces);
    expect(generated.pages.length).toBeGreaterThanOrEqual(Object.keys(pieces).length);
  });
});

const table = "# a\n\na | b\n--- | ---\n";
const basics =
  "# a\n\n## 请求\n名称 | 值\n---|---\nHTTP URL | https://open.feishu.cn/open-apis/a/v1/b\nHTTP Method | POST\n";
const body = `${basics}\n### 请求体\n名称 | 类型 | 必填 | 描述\n--- | --- | --- | ---\n`;
const document = "openapi: 3.0.0\npaths:\n";
const operation = `${document}  /open-apis/a/v1/b:\n    get:\n      summary: a\n`;
const spaces = " ".repeat(200_000);

describe("a page without end", () => {
  it.each([
    ["pipes", `# a\n\n## 请求\n\n${"|".repeat(300_000)}`],
    ["rows", `${table}${"x | y\n".repeat(60_000)}`],
    ["columns", `# a\n\n${"a | ".repeat(30_000)}\n${"--- | ".repeat(30_000)}\n${"x | ".repeat(30_000)}\n`],
    ["dashes", `# a\n\na | b\n${"-".repeat(300_000)}x`],
    ["blank lines", `# a\n${"\n".repeat(200_000)}b | c\n`],
    ["tags", `:::html\n${"<md-table><md-tr>".repeat(20_000)}`],
    ["closing tags", `<md-table>${"</md-td>".repeat(40_000)}`],
    ["angle brackets", `<md-table>${"<".repeat(300_000)}`],
    ["comments", `<md-table>${"<!--".repeat(60_000)}`],
    ["headings", "# a\n".repeat(60_000)],
    ["emphasis", `${table}${"*_`".repeat(100_000)} | y\n`],
    ["links", `${table}${"[a](".repeat(60_000)} | y\n`],
    ["digits", `${basics.replace("POST", "9".repeat(300_000))}`],
    ["backslashes", `${table}${"\\".repeat(300_000)} | y\n`],
    ["spaces at the start", `${spaces}# a\n`],
    ["spaces in a heading", `# a${spaces}b\n\n${table}`],
    ["spaces before a cell", `${table}${spaces}x | y\n`],
    ["spaces in a cell", `${table}x${spaces}y | z\n`],
    ["spaces in a rate limit", `${basics}接口频率限制 | 100${spaces}次\n`],
    ["spaces in an address", basics.replace("/b\n", `/b${spaces}x\n`)],
    ["spaces in a scope", `${basics}权限要求 | Read${spaces}it(a:b)\n`],
    ["spaces in a type", `${body}a | string${spaces}x | 是 | b\n`],
    ["spaces in a description", `${body}a | string | 是 | b${spaces}c\n`],
    ["spaces in a rule", `${body}a | string | 是 | **数据校验规则**：长度${spaces}x\n`],
    ["values of an enumeration", `${body}a | string | 是 | **可选值有**：${"- `a`: b  \n".repeat(20_000)}\n`],
    ["spaces in an error row", `${basics}\n### 错误码\n错误码 | 描述\n--- | ---\n1${spaces}2 | a${spaces}b\n`],
    ["spaces in an example", `${basics}\n### 请求体示例\n\`\`\`json\n{"a":${spaces}x${spaces}}\n\`\`\`\n`],
    ["comments in an example", `${basics}\n### 请求体示例\n\`\`\`json\n{"a":1 ${"/".repeat(200_000)}\n\`\`\`\n`],
    ["brackets in an example", `${basics}\n### 请求体示例\n\`\`\`json\n${"[".repeat(20_000)}\n\`\`\`\n`],
    ["spaces in prose", `# a\n\nb${spaces}c\n\n${basics}`],
    ["spaces in YAML", `${operation}      description: a${spaces}b\n`],
    ["lines in YAML", `${operation}      description: |\n${"        a | b\n".repeat(40_000)}`],
    ["open brackets in JSON", `{"openapi":"3.0.0","paths":${"[".repeat(100_000)}`],
    ["nested JSON", `{"openapi":"3.0.0","x":${"[".repeat(20_000)}${"]".repeat(20_000)}}`],
    ["nested flow YAML", `openapi: 3.0.0\npaths: ${"{a: ".repeat(5_000)}1${"}".repeat(5_000)}\n`],
    [
      "nested YAML",
      `${document}${Array.from({ length: 1_500 }, (_, depth) => `${" ".repeat(depth + 1)}a:\n`).join("")}`,
    ],
    [
      "keys of YAML",
      `${document}${Array.from({ length: 20_000 }, (_, index) => `  /a${String(index)}: {}\n`).join("")}`,
    ],
    [
      "flattened YAML",
      `## a\n\nopenapi: 3.0.1\ninfo:\ntitle: ''\npaths:\n/open-apis/a/v1/b:\nget:\n${"a:\n".repeat(20_000)}`,
    ],
    [
      "flattened schemas",
      `## a\n\nopenapi: 3.0.1\ninfo:\ntitle: ''\npaths:\n/open-apis/a/v1/b:\nget:\nrequestBody:\ncontent:\napplication/json:\nschema:\ntype: object\nproperties:\n${"b:\ntype: object\nproperties:\n".repeat(5_000)}`,
    ],
  ])("of %s is done in time", async (_, text) => {
    let pages = 0;
    const took = await cpuTimeUntil(async () => {
      ({ length: pages } = (await generatedFrom({ "long.md": text })).pages);
    });
    expect(pages).toBeGreaterThan(0);
    expect(took).toBeLessThan(20_000);
  });
});
