import type { EventCatalog } from "../engine/contract.js";
/** The events of the contract in a folder: `events.json` is read when one is first asked for, then a file for each service. */
export declare function eventsOf(home: URL): EventCatalog;
