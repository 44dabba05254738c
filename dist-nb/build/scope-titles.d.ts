import type { Page } from "../pages/page.ts";
/** Scope titles that stand alone in a cell or line of a page, and those that a conversion glued together. */
export declare function scopeTitlesOf({ content }: Page): readonly string[];
/**
 * Every scope title that stands alone on some page. Where a conversion glued several titles together
 * (`查看多维表格…编辑多维表格…`), they tell where one ends.
 */
export declare function knownScopeTitles(pages: readonly {
    readonly scopeTitles: readonly string[];
}[]): ReadonlySet<string>;
