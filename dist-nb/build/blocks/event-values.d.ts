import type { Schema } from "../../model/schema.ts";
import type { TableBlock } from "../../pages/page.ts";
/**
 * Tables beside an event's body that list the values of one of its fields: a column is headed by the wire name, as in
 * `变更类型 | action` with rows such as `新增行记录 | record_added`. They become the field's enumeration.
 */
export declare function withValueTables(schema: Schema, tables: readonly TableBlock[]): Schema;
