import type { EventDefinition } from "../../model/api.ts";
import { type SchemaNames } from "./schema-names.ts";
/** What `service/events.ts.hbs` prints: the types of each event of a service, and which type of event has which. */
export interface EventsView {
    readonly imports: readonly string[];
    readonly declarations: readonly string[];
    readonly entries: readonly string[];
}
export declare function eventsView(events: readonly EventDefinition[], schemas: SchemaNames): EventsView;
