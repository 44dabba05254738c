import { type Operation } from "./act.js";
/** What can be done with the dashboards of a base. */
export declare const dashboardOperations: Readonly<Record<string, Operation>>;
