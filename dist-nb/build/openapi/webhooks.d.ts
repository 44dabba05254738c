import type { EventDefinition } from "../../model/api.ts";
import { type MapEntry } from "../../pages/node.ts";
import type { PageHeader } from "../../pages/page.ts";
import { type Reading } from "./reading.ts";
/** A webhook as an event: its key is the event's type, its request body the whole event. */
export declare function readWebhook(webhook: MapEntry, header: PageHeader, document: Reading): EventDefinition | undefined;
