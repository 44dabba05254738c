import type { Ids } from "../engine/behaviour.js";
import { type Operation } from "./act.js";
import type { Table, View } from "./state.js";
/** What can be done with the views of a table. */
export declare const viewOperations: Readonly<Record<string, Operation>>;
/** A new view that shows all records and fields; a form with a question for each field. */
export declare function makeView(ids: Ids, table: Table, { name, type }: {
    name: string;
    type: string;
}): View;
