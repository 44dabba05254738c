import type { Report } from "../../diagnostics/report.ts";
import type { NamedSchema } from "../../model/api.ts";
import type { EventDraft } from "../draft.ts";
import { type BlocksPage } from "./operation.ts";
/** An event with the types of its page that hold themselves. */
export interface EventReading {
    readonly event: EventDraft;
    readonly types: readonly NamedSchema[];
}
/**
 * Reads a page about an event, or about several that are subscribed to together (`out_approval` and
 * `out_approval_revert`), each with a body of its own. The first one's type stands in the first table or in its example;
 * the others' in theirs. The shape stands in a table or, where there is none, in the example alone. None where nothing
 * gives a type. What a page says of a response is what a callback may be answered with.
 */
export declare function readEvents(context: BlocksPage, report: Report): readonly EventReading[];
