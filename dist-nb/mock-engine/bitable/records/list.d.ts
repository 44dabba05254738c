import type { JsonObject } from "../../engine/json.js";
import { type Act } from "../act.js";
/** `GET …/records`: by formula and by a sorted list of field names, both as text. */
export declare function listRecords(act: Act): JsonObject;
/** `POST …/records/search`: the same by objects. */
export declare function searchRecords(act: Act): JsonObject;
