import type { Act } from "../act.js";
import type { StoredRecord } from "../state.js";
import type { Place } from "../values/text.js";
/** Whether a record is taken. */
export type Test = (record: StoredRecord) => boolean;
/**
 * Reads the formula of `filter`; `undefined` where there is none.
 *
 * @throws {Refused} for what is no formula, is too long, or names a field that the table does not have
 */
export declare function readFilter(act: Act, place: Place, text: string | undefined): Test | undefined;
