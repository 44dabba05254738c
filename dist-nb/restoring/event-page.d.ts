import type { EventDefinition } from "../model/api.ts";
/**
 * An event as a page: what it is called and needs, its whole body (`schema`, `header`, `event`) as one table, an example; of a
 * callback also what may be answered.
 */
export declare function eventPage(event: EventDefinition): string;
