import { splitTitles } from "../facts/identity.ts";
import type { Page } from "../pages/page.ts";
import { findBasics } from "./blocks/basics.ts";

/**
 * Every scope title that stands alone in a cell or line of some page. Where a conversion glued several titles together
 * (`查看、评论和导出…查看、评论、编辑和管理…`), they tell where one ends.
 */
export function knownScopeTitles(pages: readonly Page[]): ReadonlySet<string> {
  const titles = new Set<string>();
  for (const { content } of pages) {
    if (content.kind !== "blocks") continue;
    const basics = findBasics(content.blocks);
    const cells = [basics?.scopes, basics?.fieldScopes].flatMap((cell) => (cell === undefined ? [] : [cell.value]));
    for (const block of content.blocks) {
      if (block.kind !== "table") continue;
      const column = block.header.findIndex(({ value }) => /^权限要求/u.test(value.trim()));
      for (const row of block.rows) cells.push(row.cells[column]?.value ?? "");
    }
    for (const line of cells.flatMap((cell) => cell.split("\n"))) if (line.trim() !== "") titles.add(line.trim());
  }
  return new Set([...titles].filter((title) => !isGlued(title, titles)));
}

/** Whether the other titles show that this one is several. */
function isGlued(title: string, titles: ReadonlySet<string>): boolean {
  return splitTitles(title, new Set([...titles].filter((other) => other !== title))).length > 1;
}
