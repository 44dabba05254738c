import type { Report } from "../../../diagnostics/report.ts";
import type { Node } from "../../../pages/node.ts";
import { type Text } from "../../../source/text.ts";
/**
 * Restores an OpenAPI document in YAML whose lines all lost their indentation. Every value keeps its place; indentation
 * that is still there is ignored. Never throws: a line that fits nowhere and a nesting that nothing decides are reported.
 */
export declare function restore(text: Text, report: Report): Node;
