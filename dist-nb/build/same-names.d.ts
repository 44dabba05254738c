import type { EventBody, OperationBody } from "./draft.ts";
import type { PageHead } from "./page-reading.ts";
/** A page whose schemas have one meaning for each name, and the new names that its bodies refer by. */
export interface SeparatedPage {
    readonly head: PageHead;
    readonly names: NewNames;
}
/** Old name and new name of schemas that a page calls as another page calls something else. */
export type NewNames = readonly (readonly [from: string, to: string])[];
/**
 * Pages whose schemas have one meaning for each name: every OpenAPI document has an `Item` of its own. What most pages
 * mean by it keeps the name, then what the first place says; on the others it is called after the place, `ItemInGetStock`.
 */
export declare function separateSameNames(pages: readonly PageHead[]): readonly SeparatedPage[];
/** An operation's body with references by the new names. */
export declare function renameInOperation(body: OperationBody, names: NewNames): OperationBody;
/** The same for the body of an event. */
export declare function renameInEvent(body: EventBody, names: NewNames): EventBody;
