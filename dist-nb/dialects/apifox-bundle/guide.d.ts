import type { Report } from "../../diagnostics/report.ts";
import type { Block } from "../../pages/page.ts";
import { type Text } from "../../source/text.ts";
/**
 * A page without OpenAPI, a guide or an event. Its headings lost their marks: a short line without punctuation that
 * begins a run of prose, or stands right above a table or an example, is one.
 */
export declare function readGuide(body: Text, report: Report): readonly Block[];
