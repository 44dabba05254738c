import type { Api } from "../model/api.ts";
/** How many parameters and properties there are in requests, responses, events and named schemas. */
export declare function fieldCount({ operations, events, schemas }: Pick<Api, "operations" | "events" | "schemas">): number;
