import type { Report } from "../diagnostics/report.ts";
import type { Block } from "../pages/page.ts";
/**
 * Gives a table whose header a conversion lost (`列1 | 列2 | 列3`) the header of the table it stands behind, where both have
 * as many columns; else it keeps the placeholders. Both are reported.
 */
export declare function withLostHeaders(blocks: readonly Block[], report: Report): Block[];
/**
 * Puts rows back into a table that a conversion tore at a box inside a cell. They stand behind it as lines, each cell on
 * its own, rows parted by blank lines: `  200381⏎  Failed to create …⏎  没有权限`. A line is taken for the start of such a row
 * only where the table's first column holds nothing but numbers and the line is one, indented.
 */
export declare function withTornRows(blocks: readonly Block[], report: Report): Block[];
