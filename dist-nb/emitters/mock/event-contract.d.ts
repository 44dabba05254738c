import type { Json } from "../../model/json.ts";
import type { EventOutline, ServiceApi } from "../../model/outline.ts";
/**
 * `contract/events/<service>.json`, which the engine reads when an event of the service is first sent: the schema of each
 * event's whole body, its example, of a callback the schema of the reply; and the named schemas.
 */
export declare function eventContract({ documented, schemas, events }: ServiceApi): Json;
/** `contract/events.json`: the file of each type of event, a line each. */
export declare function eventIndex(events: readonly EventOutline[], fileOf: (service: string) => string): string;
