import type { Dialect } from "../dialect.ts";
/**
 * Documentation pages in the vendor's own tags: Markdown, and between `:::html` and `:::` tables as `<md-table>` and
 * `<md-dt-table>`, examples as `<md-code-json>`. Gives the same blocks as the pipe tables of the Markdown pages.
 */
export declare const feishuTags: Dialect;
