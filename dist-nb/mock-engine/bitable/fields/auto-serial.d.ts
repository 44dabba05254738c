import { type Json, type JsonObject } from "../../engine/json.js";
import { type Problem } from "../refusal.js";
/** How records are numbered: `auto_increment_number`, or `custom` with the parts that a number is made of. */
export declare function checkAutoSerial(given: Json | undefined, problem: Problem): JsonObject;
/** The text of a number: `001no20220130` by the rules `system_number` 3, `fixed_text` no, `created_time` yyyyMMdd. */
export declare function serialText(property: JsonObject | null, number: number, createdAt: number): string;
