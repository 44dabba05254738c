import type { EventDefinition } from "../../model/api.ts";
import type { Schemas } from "./type-words.ts";
/** How an event is received, as one can paste it. */
export interface EventSample {
    /** A TypeScript module with a handler; compiles under `strict`. */
    readonly handler: string;
    /** What is pushed, as JSON. */
    readonly example: string;
    /** Whether a document has the example. */
    readonly isDocumented: boolean;
}
export declare function eventSample(event: EventDefinition, clientPackage: string, schemas: Schemas): EventSample;
