import type { Schema } from "./schema.ts";
import type { EventDefinition } from "./api.ts";
/** The schemas directly inside a schema: of its items, its values, its properties, its variants. */
export declare function inside(schema: Schema): readonly Schema[];
/** The schema with each of those directly inside it changed. */
export declare function changeInside(schema: Schema, change: (schema: Schema) => Schema): Schema;
/** The schemas of an event itself: of what is sent and, for a callback, of what may be answered. */
export declare function eventSchemas({ schema, reply }: Pick<EventDefinition, "schema" | "reply">): readonly Schema[];
/** The event with each of its own schemas changed. */
export declare function changeEvent<Event extends Pick<EventDefinition, "schema" | "reply">>(event: Event, change: (schema: Schema) => Schema): Event;
