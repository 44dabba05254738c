import type { JsonObject } from "../../engine/json.js";
import { type Act } from "../act.js";
import { type Field, type StoredRecord } from "../state.js";
import { type Reading } from "../values/read.js";
import type { Place } from "../values/text.js";
/** A record as the call wants it, with the given fields. */
export declare function showRecord(act: Act, place: Place, record: StoredRecord, fields?: readonly Field[]): JsonObject;
/** In which shape the call wants values. */
export declare function readingOf({ call }: Act, place: Place): Reading;
