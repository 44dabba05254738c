import type { Report } from "../../diagnostics/report.ts";
import { type MarkedCell } from "../../markdown/levels.ts";
import { type Text } from "../../source/text.ts";
/** The canonical text of a cell; its tags are written as the pipe tables write them. */
export declare function readCell(raw: Text, report: Report): Text;
/** The same of a row's first cell, whose level mark is taken off. */
export declare function readFirstCell(raw: Text, report: Report): MarkedCell;
