import { type Json, type JsonObject } from "../engine/json.js";
import type { Check } from "./schema.js";
/** Makes a check of a schema inside another. */
export type Compile = (schema: Json) => Check;
/** The rules of a schema for lists. */
export declare function listChecks(schema: JsonObject, compile: Compile): readonly Check[];
/** The rules of a schema for objects. What members are called is data: `__proto__` is a name like any other. */
export declare function objectChecks(schema: JsonObject, compile: Compile): readonly Check[];
/** More levels than any documented value has, few enough for the stack. */
export declare const deepest = 500;
