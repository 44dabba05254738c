import type { Markup } from "./markup.ts";
import { type FieldRow } from "./rows.ts";
import { type Written } from "./written.ts";
/** How views write a Markdown page. */
export declare function markdownOf(page: string, written?: Written<FieldRow>): Markup;
/** The file of a Markdown page; the first one is what code hosts show of a folder. */
export declare function markdownFile(page: string): string;
/**
 * Prose of a document as Markdown that shows it as text: paragraphs, lists, code, bold and links to the web are kept, all
 * else that Markdown or HTML would take as markup is escaped.
 */
export declare function prose(text: string): string;
/** Prose as one cell of a table. */
export declare function cell(text: string): string;
/** Prose on one line, as a heading or a list item has it. */
export declare function inline(text: string): string;
/** A value or name as code, whatever is in it. */
export declare function code(text: string): string;
/** The same within a table, where a bar ends the cell even in code. */
export declare function codeCell(text: string): string;
