import { type Operation } from "./act.js";
/** What can be done with the members of a custom role. */
export declare const memberOperations: Readonly<Record<string, Operation>>;
