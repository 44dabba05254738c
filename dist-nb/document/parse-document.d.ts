import type { JsonObject } from "../openapi/json-object.ts";
/** The OpenAPI document that a text is, as JSON or YAML; undefined where it is none. Never throws. */
export declare function parseDocument(text: string): JsonObject | undefined;
/** Whether this program emitted it: its extensions tell what no other document does. */
export declare function isEmitted(document: JsonObject): boolean;
