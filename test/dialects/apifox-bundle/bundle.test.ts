import { describe, expect, it } from "vitest";
import { apifoxBundle } from "../../../generator/dialects/apifox-bundle/index.ts";
import { collector } from "../../../generator/diagnostics/report.ts";
import { entry, stringOf } from "../../../generator/pages/node.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";
import { growth, linear } from "../../cpu-time.ts";

const GUIDE = [
  "A.1 概述",
  "来源文件:docs/feishu.apifox.cn_doc-436424.md",
  "概述",
  "多维表格是一个表格,也是无数个应用。",
  "字段说明",
  "| 名称 | 类型 |",
  "|---|---|",
  "| app_token | string |",
  "返回 body:",
  "{",
  '"code": 0 // none',
  "}",
];
const OPERATION = [
  "A.2 列出数据表",
  "来源文件:docs/feishu.apifox.cn_api-9020925.md",
  "列出数据表",
  "OpenAPI Specification",
  "openapi: 3.0.1",
  "info:",
  "title: tables",
];

function read(lines: readonly string[]) {
  return apifoxBundle.read(sourceFile("bundle.txt", lines.join("\n")), collector().report);
}

/** The blocks of the first page: a heading by its text, others by their kind. */
function shown([page]: ReturnType<typeof read>): readonly string[] {
  const blocks = page?.content.kind === "blocks" ? page.content.blocks : [];
  return blocks.map((block) => (block.kind === "heading" ? block.text.value : block.kind));
}

describe("the bundle dialect", () => {
  it("recognises a numbered title above the name of the file it was made from", () => {
    expect(apifoxBundle.recognises(sourceFile("x", GUIDE.join("\n")))).toBe(true);
    expect(apifoxBundle.recognises(sourceFile("x", "# A.1 概述\n\n来源: none of ours"))).toBe(true);
    expect(apifoxBundle.recognises(sourceFile("x", "A.1 概述\n来源文件：docs/doc-436424.md"))).toBe(true);
    expect(apifoxBundle.recognises(sourceFile("x", "A.1 概述\n概述"))).toBe(false);
    expect(apifoxBundle.recognises(sourceFile("x", ""))).toBe(false);
  });

  it("cuts the bundle into its pages, with title and address", () => {
    const pages = read([...GUIDE, ...OPERATION]);
    expect(pages.map(({ header }) => [header.title?.value, header.url?.value])).toEqual([
      ["概述", "https://feishu.apifox.cn/doc-436424"],
      ["列出数据表", "https://feishu.apifox.cn/api-9020925"],
    ]);
  });

  it("leaves a chapter heading between two pages out of both", () => {
    const [first] = read([...OPERATION, "5. 附录 B", ...GUIDE]);
    const document = first?.content.kind === "openapi" ? first.content.document : undefined;
    expect(stringOf(entry(entry(document, "info"), "title"))).toBe("tables");
  });

  it("gives what stands before the first page as a page called by its first line", () => {
    const [first] = read(["768 KiB", "Bitable 开发文档", "about it", ...GUIDE]);
    expect(first?.header.title?.value).toBe("Bitable 开发文档");
  });

  it("finds headings, tables and examples that lost their marks", () => {
    expect(shown(read(GUIDE))).toEqual(["概述", "prose", "字段说明", "table", "返回 body", "code"]);
  });

  it("takes full-width punctuation as it takes the other", () => {
    const wide = GUIDE.map((line) => line.replace("body:", "body：").replace("表格,也", "表格，也"));
    expect(shown(read(wide))).toEqual(shown(read(GUIDE)));
    const [page] = read([
      "A.1 概述",
      "来源文件:docs/doc-1.md",
      "表格，视图",
      "| 名称 | 类型 |",
      "|---|---|",
      "| a | b |",
    ]);
    expect(shown(page === undefined ? [] : [page])).toEqual(["prose", "table"]);
  });

  it("tells pages of the same name apart, and calls the others as they are", () => {
    const parts = apifoxBundle.cut?.(
      sourceFile("bundle.txt", ["about it", ...GUIDE, ...OPERATION, ...GUIDE].join("\n")),
    );
    expect(parts?.map(({ part }) => part)).toEqual(["", "A.1 概述", "A.2 列出数据表", "A.1 概述\n2"]);
  });

  it("reads of a part what it reads of it among the others", () => {
    const file = sourceFile("bundle.txt", ["about it", ...GUIDE, "5. 附录 B", "", ...OPERATION].join("\n"));
    const parts = apifoxBundle.cut?.(file) ?? [];
    expect(parts.map(({ text }) => text)).toEqual(["about it", GUIDE.join("\n"), OPERATION.join("\n")]);
    const alone = parts.flatMap((part) => apifoxBundle.read(part, collector().report));
    expect(JSON.stringify(alone)).toBe(JSON.stringify(apifoxBundle.read(file, collector().report)));
  });

  it("finds pages with other ends of lines, and only at the start of a line", () => {
    const file = sourceFile("x", GUIDE.join("\r\n"));
    expect(apifoxBundle.cut?.(file).map(({ part }) => part)).toEqual(["A.1 概述"]);
    expect(apifoxBundle.recognises(sourceFile("x", `so\r${GUIDE.join("\n")}`))).toBe(false);
  });

  it.each(["\r", "\u2028", "A.1 x\r", "A.1 x\n", " ", "A.1  ", "\n", "来源:"])(
    "takes time in proportion to how often “%j” stands there",
    (piece) => {
      const cut = (text: string): unknown => apifoxBundle.cut?.(sourceFile("x", text));
      expect(growth(cut, `${piece.repeat(400_000)}x`)).toBeLessThan(linear);
    },
  );

  it("reads a page whatever its lines are", () => {
    expect(read(["A.1 x", "来源文件:y"])[0]?.content).toEqual({ kind: "blocks", blocks: [] });
  });
});
