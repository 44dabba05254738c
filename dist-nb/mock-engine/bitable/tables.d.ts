import { type Act, type Operation } from "./act.js";
import { type Definition } from "./fields/make.js";
import type { Base, Table } from "./state.js";
/** What can be done with the tables of a base. */
export declare const tableOperations: Readonly<Record<string, Operation>>;
/** What a new table shall be: checked. Without fields it gets a text field as its index. */
export interface TableWish {
    readonly name: string;
    readonly viewName: string;
    readonly fields: readonly Definition[];
}
/** A table with nothing in it. */
export declare function emptyTable(id: string, name: string): Table;
/** Puts a new table into a base. */
export declare function addTable({ world, state }: Pick<Act, "world" | "state">, base: Base, { name, viewName, fields }: TableWish): Table;
