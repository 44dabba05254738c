import { type Operation } from "../act.js";
/** What can be done with the records of a table. */
export declare const recordOperations: Readonly<Record<string, Operation>>;
