import type { Report } from "../../diagnostics/report.ts";
import type { Node } from "../../pages/node.ts";
import type { DocumentSource } from "./limits.ts";
/** Reads a JSON document. One that is not well formed gives no root; the first problem is reported with its place. */
export declare function readJson(source: DocumentSource, report: Report): readonly Node[];
