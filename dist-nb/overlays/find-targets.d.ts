import type { Json } from "../model/json.ts";
import type { Location } from "./overlay.ts";
/** What selects values by JSONPath: their locations, or why the path cannot be read. */
export type FindTargets = (document: Json, target: string) => readonly Location[] | string;
/**
 * JSONPath as RFC 9535 has it, but for the functions `match` and `search`: a regular expression of the language that runs
 * this may take forever for a text that is not long.
 */
export declare function targetFinder(): Promise<FindTargets>;
