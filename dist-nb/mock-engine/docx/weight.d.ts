import type { JsonObject } from "../engine/json.js";
import type { DocxState } from "./state.js";
/** Characters of what a block holds, and something for itself. */
export declare function weigh(content: JsonObject): number;
/** Whether so much more may be kept. */
export declare function hasRoom({ weight }: DocxState, more: number): boolean;
