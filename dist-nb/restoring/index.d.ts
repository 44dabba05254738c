import type { Api } from "../model/api.ts";
import type { OutputFile } from "../output/output-file.ts";
/**
 * Writes a model back as clean pages in the documented forms: an operation in the form it was found in, events as tables,
 * Bitable's field types and the general error codes as guides. Reading the pages gives the same model again, spans aside; what passes derive is
 * not written. `drop` leaves out every description and remedy.
 */
export declare function restorePages(api: Api, options: {
    readonly prose: "keep" | "drop";
}): readonly OutputFile[];
