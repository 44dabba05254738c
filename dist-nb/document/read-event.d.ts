import type { EventDefinition } from "../model/api.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import type { Places } from "./places.ts";
/** The `post` of a webhook's path item. */
export declare function readEvent(type: string, json: JsonObject, places: Places): EventDefinition;
