import type { Ids } from "../engine/behaviour.js";
import type { JsonObject } from "../engine/json.js";
/** A text for a field of which only its name, format and rules are known. */
export declare function textOf({ format, minLength, maxLength, pattern }: JsonObject, name: string, ids: Ids): string;
/** A number for a field of which only its name and bounds are known. */
export declare function numberOf({ minimum, maximum }: JsonObject, name: string, ids: Ids): number;
