import type { EventDefinition } from "../../model/api.ts";
import type { Above, Page } from "./page-files.ts";
import type { Note } from "./plan.ts";
import type { ServiceTypes } from "./service-types.ts";
/** What an event's pages are made of besides the event. */
export interface EventGround {
    readonly path: string;
    readonly notes: readonly Note[];
    readonly types: ServiceTypes;
    /** Name of the client package. */
    readonly client: string;
    readonly above: readonly Above[];
}
/** The page of an event, and those for the fields that it has no room for. */
export declare function eventPages(event: EventDefinition, ground: EventGround): readonly Page[];
