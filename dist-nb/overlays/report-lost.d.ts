import type { Report } from "../diagnostics/report.ts";
import { type PlaceOf } from "./check-result.ts";
import type { Corrections, TwoDocuments } from "./corrections.ts";
import { type ChangedItems } from "./document-items.ts";
/** Reports what was corrected and is not so in the document that the model gives: it has no place for it. */
export declare function reportLost({ before, after }: TwoDocuments, { corrections, changed }: {
    readonly corrections: Corrections;
    readonly changed: ChangedItems;
}, { placeOf, report }: {
    readonly placeOf: PlaceOf;
    readonly report: Report;
}): void;
