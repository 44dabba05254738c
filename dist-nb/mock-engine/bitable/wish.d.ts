import type { World } from "../engine/behaviour.js";
import type { JsonObject } from "../engine/json.js";
import type { BitableState, Table } from "./state.js";
/** A base that a test wants. All is optional: without tables the base has one with a text field. */
export interface BaseWish {
    readonly name?: string;
    /** Whether advanced permissions are on: off by default. */
    readonly advanced?: boolean;
    readonly tables?: readonly TableWish[];
    /** Open ID of who made the records. */
    readonly owner?: string;
    /** Names of dashboards. */
    readonly dashboards?: readonly string[];
}
export interface TableWish {
    readonly name: string;
    /** The first is the index field. */
    readonly fields?: readonly FieldWish[];
    /** Views besides the grid that each table has, also of type `form`. */
    readonly views?: readonly {
        readonly name: string;
        readonly type: string;
    }[];
    /**
     * Values by field name, in the shape in which a call writes them. A person may have names, which the mock remembers. A link
     * may hold, instead of record IDs, the places of records in the wish of the linked table: `[0, 2]`.
     */
    readonly records?: readonly JsonObject[];
}
/**
 * A field. The property of a link may name its table instead of the ID that nobody knows yet: `{ table_name: "人员" }`; a
 * formula may name fields of its table in brackets: `{ formula_expression: "[单价]*[数量]" }`; a lookup says which field it
 * shows through which link: `{ link: "负责人", field: "姓名" }`.
 */
export interface FieldWish {
    readonly name: string;
    readonly type: number;
    readonly property?: JsonObject | null;
}
export interface BaseMade {
    readonly app_token: string;
    readonly tables: readonly TableMade[];
    readonly dashboards: readonly {
        readonly block_id: string;
        readonly name: string;
    }[];
}
export interface TableMade {
    readonly table_id: string;
    readonly name: string;
    /** Of the grid that each table has. */
    readonly view_id: string;
    /** By name of the view. */
    readonly view_ids: Readonly<Record<string, string>>;
    /** By name of the field. */
    readonly field_ids: Readonly<Record<string, string>>;
    /** In the order of the wish. */
    readonly record_ids: readonly string[];
}
/** Where a wish is fulfilled. */
export interface Maker {
    readonly world: World;
    readonly state: BitableState;
    /** Open ID of who makes the records. */
    readonly who: string;
}
/** A table with what is wished of it. */
export interface Pair {
    readonly wish: TableWish;
    readonly table: Table;
}
