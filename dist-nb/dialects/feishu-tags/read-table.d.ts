import type { Report } from "../../diagnostics/report.ts";
import type { TableBlock } from "../../pages/page.ts";
import { type Text } from "../../source/text.ts";
/** Reads the content of `<md-table>`, `<md-dt-table>` or `<table>`; `whole` is the tag with its content, for its place. */
export declare function readTable(content: Text, whole: Text, report: Report): TableBlock | undefined;
