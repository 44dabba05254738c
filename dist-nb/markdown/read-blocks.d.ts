import type { Report } from "../diagnostics/report.ts";
import type { Block } from "../pages/page.ts";
import { type Text } from "../source/text.ts";
/**
 * Cuts Markdown into blocks, in order and without loss: headings, code (fenced, or JSON whose fence was lost), pipe
 * tables, and what is left as prose. Tables are read as the documents write them, which no GFM parser can: rows without
 * outer pipes, cells over several lines, header and rows wrapped anywhere. Never throws; linear in the text's length.
 */
export declare function readBlocks(text: Text, report: Report): Block[];
