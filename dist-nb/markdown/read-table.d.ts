import type { Report } from "../diagnostics/report.ts";
import type { TableBlock } from "../pages/page.ts";
import { type Text } from "../source/text.ts";
import { type Line } from "./lines.ts";
import type { TableArea } from "./table-area.ts";
import type { RowLines } from "./table-rows.ts";
/** Reads a table's cells from the lines on which its header and rows stand. */
export declare function readTable(text: Text, lines: readonly Line[], place: {
    readonly area: TableArea;
    readonly rows: readonly RowLines[];
}, report: Report): TableBlock;
