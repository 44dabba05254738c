import type { Dialect } from "../dialect.ts";
/**
 * Documentation pages in Markdown: front matter or none, facts in pipe tables. The most general of the table dialects: it
 * takes every file with front matter, and every one with headings and pipe tables, guides included.
 */
export declare const feishuMarkdown: Dialect;
