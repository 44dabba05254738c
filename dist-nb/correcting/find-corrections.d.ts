import type { Report } from "../diagnostics/report.ts";
import type { Json } from "../model/json.ts";
import type { ApiOutline } from "../model/outline.ts";
import { type Corrections } from "../overlays/corrections.ts";
import type { GeneralError } from "../passes/pass.ts";
import type { SourceFile } from "../source/source-file.ts";
/** What corrections are made with. */
export interface Correcting {
    /** In the order in which they apply. */
    readonly overlays: readonly SourceFile[];
    /** The document before corrections. */
    readonly document: () => Promise<Json> | Json;
    readonly generalErrors: readonly GeneralError[];
    readonly report: Report;
}
/** What overlays correct; undefined where that is nothing. What is wrong with them or with what they give is reported. */
export declare function findCorrections(api: ApiOutline, { overlays, document, report }: Correcting): Promise<Corrections | undefined>;
