import type { Pair } from "../diff/change.ts";
import { type JsonObject } from "../openapi/json-object.ts";
import { type CutDocument } from "./cut-document.ts";
/**
 * Of two documents what a comparison must look at: calls and events that were written otherwise or that reach a schema
 * that was, and the schemas that these reach. Nothing else can differ.
 */
export declare function affected({ before, after }: Pair<CutDocument>): Pair<JsonObject>;
