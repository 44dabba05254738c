import type { JsonObject } from "../engine/json.js";
import type { DocxState } from "./state.js";

/** As many characters as the mock keeps in all documents. */
const mostWeight = 50_000_000;

/** Characters of what a block holds, and something for itself. */
export function weigh(content: JsonObject): number {
  return JSON.stringify(content).length + 100;
}

/** Whether so much more may be kept. */
export function hasRoom({ weight }: DocxState, more: number): boolean {
  return weight + more <= mostWeight;
}
