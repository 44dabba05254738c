import type { Report } from "../../diagnostics/report.ts";
import { type Node } from "../../pages/node.ts";
import { type DocumentSource } from "./limits.ts";
/** A parsed YAML document as located nodes; empty where it is nested or aliased beyond all bounds (reported). */
export declare function convert(contents: unknown, source: DocumentSource, report: Report): readonly Node[];
