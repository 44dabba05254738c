import { type Operation } from "./act.js";
/** What can be done with the forms of a table, which are views of type `form`. */
export declare const formOperations: Readonly<Record<string, Operation>>;
