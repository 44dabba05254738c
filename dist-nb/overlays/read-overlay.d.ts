import type { Report } from "../diagnostics/report.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Action } from "./overlay.ts";
/**
 * The actions of an OpenAPI Overlay 1.0 document, as YAML or JSON, in their order. What is wrong with it is reported, all
 * of it; an action that cannot be understood is left out.
 */
export declare function readOverlay(file: SourceFile, report: Report): readonly Action[];
