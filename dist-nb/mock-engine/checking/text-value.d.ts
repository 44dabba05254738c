import { type Json, type JsonObject } from "../engine/json.js";
import type { Schemas } from "./schema.js";
/** A value that was sent as text, once for each time that its name was there; `undefined` where that says nothing. */
export type ReadTexts = (texts: readonly string[]) => Json | undefined;
/**
 * Makes of text what the schema wants: `"20"` is 20 where a number is expected, `ids=a&ids=b` is a list, an object is
 * JSON. What is no such thing stays text, which the schema's check then refuses. Empty text is nothing but for a string.
 */
export declare function textReader(schema: JsonObject, schemas: Schemas): ReadTexts;
