import type { JsonObject } from "../engine/json.js";
import type { Act } from "./act.js";
import type { Base, Table } from "./state.js";
/** Says that records or fields of a table changed; each of `actions` is one of the event's `action_list`. */
export declare function tell(act: Act, what: "record" | "field", { base, table }: {
    base: Base;
    table: Table;
}, actions: readonly JsonObject[]): void;
