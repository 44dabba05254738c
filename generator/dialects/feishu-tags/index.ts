import type { Report } from "../../diagnostics/report.ts";
import { withoutCallouts } from "../../markdown/callouts.ts";
import { withoutComments } from "../../markdown/comments.ts";
import { withLostHeaders, withTornRows } from "../../markdown/continued-tables.ts";
import { readPageParts, withTitle } from "../../markdown/page-header.ts";
import { withFlatTables } from "../../markdown/levels.ts";
import { mayHaveFences, splitLines } from "../../markdown/lines.ts";
import { readBlocks } from "../../markdown/read-blocks.ts";
import type { Block } from "../../pages/page.ts";
import { replace } from "../../source/edit.ts";
import { fileText, join, slice, spanOf, trim, type Text } from "../../source/text.ts";
import type { Dialect } from "../dialect.ts";
import { splitParts, type Part } from "./containers.ts";
import { inlineTags } from "./inline-tags.ts";
import { readTable } from "./read-table.ts";
import { attributeOf } from "./tag-scan.ts";

const ownTags =
  /<md-(?:table|dt-table|alert|perm|enum|code-json|code-tabs|text|tag|app-support)[\s>]|^:::[ \t]*html|^[ \t]*<(?:table|TABLE)[\s>]/m;

/**
 * Documentation pages in the vendor's own tags: Markdown, and between `:::html` and `:::` tables as `<md-table>` and
 * `<md-dt-table>`, examples as `<md-code-json>`; or Markdown with tables of plain HTML. Gives the same blocks as the pipe
 * tables of the Markdown pages.
 */
export const feishuTags: Dialect = {
  name: "feishu-tags",
  recognises: ({ text }) => ownTags.test(text),
  read(file, report) {
    const { header, body } = readPageParts(fileText(file));
    const content = withWebLinks(withoutComments(body));
    const parts = splitParts(content).flatMap((part) => readPart(content, part, report));
    const blocks = withFlatTables(withTornRows(withLostHeaders(parts, report), report));
    const span = { file, start: 0, end: file.text.length };
    return [{ dialect: "feishu-tags", span, header: withTitle(header, blocks), content: { kind: "blocks", blocks } }];
  },
};

/** `(/ssl:ttdoc/ukTMukTMukTM/…)`: how the pages address each other, as the address it has on the web. */
function withWebLinks(body: Text): Text {
  return replace(body, /\(\/ssl:ttdoc\//g, () => "(https://open.feishu.cn/document/");
}

function readPart(content: Text, part: Part, report: Report): Block[] {
  if (part.kind === "markdown") return readMarkdown(slice(content, part.start, part.end), report);
  const { tag } = part;
  if (!part.closed) {
    const message = `the tag “${tag.name}” is never closed; it is taken to end at its fence or the next table`;
    report("tags/unclosed", spanOf(content, tag.start, tag.end), message);
  }
  const inner = slice(content, tag.end, part.contentEnd);
  switch (tag.name) {
    case "md-code-json":
      return [{ kind: "code", language: "json", text: trim(inner) }];
    case "md-code-tab-panel":
      return [{ kind: "code", language: (attributeOf(tag, "sdktype") ?? "").replace(/-sdk$/, ""), text: trim(inner) }];
    case "md-alert":
      return readMarkdown(inner, report);
    default: {
      const table = readTable(inner, slice(content, tag.start, part.end), report);
      return table === undefined ? [] : [table];
    }
  }
}

/** Markdown between the containers, without the `:::` lines around them. */
function readMarkdown(text: Text, report: Report): Block[] {
  const plain = withoutCallouts(text);
  const pieces = outsideFences(plain).map(({ piece, code }) => (code ? piece : inlineTags(piece, report)));
  return readBlocks(join(pieces, "") ?? plain, report);
}

/** Cuts a text at its code fences: tags in code are code. */
function outsideFences(text: Text): { readonly piece: Text; readonly code: boolean }[] {
  if (!mayHaveFences(text)) return [{ piece: text, code: false }];
  const lines = splitLines(text);
  const cuts = lines.flatMap((line, index) => {
    const changes = index === 0 || line.fence !== lines[index - 1]?.fence;
    return changes ? [{ start: line.start, code: line.fence !== undefined }] : [];
  });
  return cuts.map(({ start, code }, index) => ({ piece: slice(text, start, cuts[index + 1]?.start), code }));
}
