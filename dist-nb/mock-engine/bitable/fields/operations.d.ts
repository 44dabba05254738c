import { type Operation } from "../act.js";
/** What can be done with the fields of a table. */
export declare const fieldOperations: Readonly<Record<string, Operation>>;
