import type { EventDefinition } from "../model/api.ts";
import { type JsonObject } from "./json-object.ts";
/** An event as a webhook's path item: what the receiver is sent, and what it answers: of a callback the documented reply. */
export declare function eventJson(event: EventDefinition): JsonObject;
