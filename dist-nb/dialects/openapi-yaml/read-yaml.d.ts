import type { Report } from "../../diagnostics/report.ts";
import type { Node } from "../../pages/node.ts";
import { type DocumentSource } from "./limits.ts";
/** Reads all YAML documents of a source. One that is not well formed gives no root; each problem is reported. */
export declare function readYaml(source: DocumentSource, report: Report): readonly Node[];
