import { splitTitles } from "../facts/identity.ts";
import type { Page } from "../pages/page.ts";
import { findBasics } from "./blocks/basics.ts";

/** Scope titles that stand alone in a cell or line of a page, and those that a conversion glued together. */
export function scopeTitlesOf({ content }: Page): readonly string[] {
  if (content.kind !== "blocks") return [];
  const titles = new Set<string>();
  const basics = findBasics(content.blocks);
  const cells = [basics?.scopes, basics?.fieldScopes].flatMap((cell) => (cell === undefined ? [] : [cell.value]));
  for (const block of content.blocks) {
    if (block.kind !== "table") continue;
    const column = block.header.findIndex(({ value }) => /^权限要求/u.test(value.trim()));
    if (column !== -1) for (const row of block.rows) cells.push(row.cells[column]?.value ?? "");
  }
  for (const line of cells.flatMap((cell) => cell.split("\n"))) if (line.trim() !== "") titles.add(line.trim());
  return [...titles];
}

/**
 * Every scope title that stands alone on some page. Where a conversion glued several titles together
 * (`查看多维表格…编辑多维表格…`), they tell where one ends.
 */
export function knownScopeTitles(pages: readonly { readonly scopeTitles: readonly string[] }[]): ReadonlySet<string> {
  const titles = new Set(pages.flatMap(({ scopeTitles }) => scopeTitles));
  const others = new Set(titles);
  const alone = new Set<string>();
  for (const title of titles) {
    // the other titles show that this one is several
    others.delete(title);
    if (splitTitles(title, others).length <= 1) alone.add(title);
    others.add(title);
  }
  return alone;
}
