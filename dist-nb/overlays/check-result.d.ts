import type { Report } from "../diagnostics/report.ts";
import type { Json } from "../model/json.ts";
import { type ChangedItems, type DocumentItem } from "./document-items.ts";
import type { Applied, Location } from "./overlay.ts";
import type { Span } from "../source/source-file.ts";
/** Whoever reports of a place in the corrected document says it where the action is that changed it. */
export type PlaceOf = (location: Location) => Span;
/** The target of the last action that was applied at a location, above it or below it. `place`: of all others. */
export declare function placeOfActions(applied: readonly Applied[], place: Span): PlaceOf;
/** Reports what no document may be after corrections: names that are none or are there twice, references that lead nowhere. */
export declare function checkResult(after: Json, items: ReadonlyMap<string, DocumentItem>, { changed, placeOf, report }: {
    readonly changed: ChangedItems;
    readonly placeOf: PlaceOf;
    readonly report: Report;
}): void;
/** `paths › /open-apis/x › get` */
export declare function shownLocation(location: Location): string;
