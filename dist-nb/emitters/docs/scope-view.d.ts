import type { ApiOutline, EventOutline, OperationOutline } from "../../model/outline.ts";
import { type Page } from "./page-files.ts";
import type { AllPages } from "./plan.ts";
/** What needs scopes, and the pages of these. */
interface Scoped {
    readonly operations: readonly Pick<OperationOutline, "name" | "scopes" | "fieldScopes">[];
    readonly events: readonly Pick<EventOutline, "type" | "scopes" | "fieldScopes">[];
}
type PlacedPages = Pick<AllPages, "operations" | "events">;
/** The picker with a list of all pages of scopes, and these. */
export declare function scopePages(api: Scoped, pages: PlacedPages): readonly Page[];
/** What the picker knows: scopes as names and titles, operations as id, page, and which of the scopes are enough. */
export declare function scopeData({ operations }: ApiOutline, pages: AllPages): string;
export {};
