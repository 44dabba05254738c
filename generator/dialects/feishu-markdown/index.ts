import { withoutCallouts } from "../../markdown/callouts.ts";
import { withoutComments } from "../../markdown/comments.ts";
import { withLostHeaders, withTornRows } from "../../markdown/continued-tables.ts";
import { INVISIBLE } from "../../markdown/invisible.ts";
import { withFlatTables } from "../../markdown/levels.ts";
import { readPageParts, withTitle } from "../../markdown/page-header.ts";
import { readBlocks } from "../../markdown/read-blocks.ts";
import { fileText } from "../../source/text.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Block } from "../../pages/page.ts";
import type { Dialect } from "../dialect.ts";

const BLANKS = `[ \\t${INVISIBLE}]*`;
// HTTP URL | https://…, | 事件类型 | drive.file.edit_v1 |
const basics = new RegExp(
  `^${BLANKS}(?:\\|${BLANKS})?(?:HTTP (?:URL|Method)|请求(?:地址|方式|方法)|事件类型|Event type)${BLANKS}\\|`,
  "im",
);
// ---\ntitle: "创建导出任务"
const frontMatter = /^\uFEFF?\s*---\r?\n(?:[A-Za-z_][^\n]*\n){0,20}title\s*:/;
const heading = /^#{1,6}[ \t]+\S/m;
const delimiterRow = new RegExp(`^${BLANKS}(?:\\|${BLANKS})?:?-{2,}:?${BLANKS}\\|[ \\t|:${INVISIBLE}-]*$`, "m");

/**
 * Documentation pages in Markdown: front matter or none, facts in pipe tables. The most general of the table dialects: it
 * takes every file with front matter, and every one with headings and pipe tables, guides included.
 */
export const feishuMarkdown: Dialect = {
  name: "feishu-markdown",
  recognises: ({ text }) =>
    basics.test(text) || frontMatter.test(text) || (heading.test(text) && delimiterRow.test(text)),
  read(file, report) {
    const text = fileText(file);
    const { header, body } = readPageParts(text);
    const blocks = withFlatTables(repaired(readBlocks(withoutCallouts(withoutComments(body)), report), report));
    const span = { file, start: 0, end: file.text.length };
    return [
      { dialect: "feishu-markdown", span, header: withTitle(header, blocks), content: { kind: "blocks", blocks } },
    ];
  },
};

/** Tables as they were before a conversion lost a header or tore them. */
function repaired(blocks: readonly Block[], report: Report): Block[] {
  return withTornRows(withLostHeaders(blocks, report), report);
}
