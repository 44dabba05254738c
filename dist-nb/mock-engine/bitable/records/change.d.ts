import type { World } from "../../engine/behaviour.js";
import { type Act } from "../act.js";
import { type BitableState, type Field, type StoredRecord } from "../state.js";
import { type Place } from "../values/text.js";
import { type Row, type Rows } from "./rows.js";
/** Who changes records, and where. */
export interface Hand {
    readonly state: BitableState;
    readonly world: World;
    /** Open ID. */
    readonly who: string;
}
/** Creates a record for each row. The rows were checked before; nothing can go wrong any more. */
export declare function addRecords(act: Act, place: Place, rows: Rows): readonly StoredRecord[];
/** The same without saying so. */
export declare function insertRecords(hand: Hand, place: Place, { rows, writing }: Rows): readonly StoredRecord[];
/** Writes cells that were checked. */
export declare function writeCells({ state }: Pick<Hand, "state">, place: Place, record: StoredRecord, cells: Row["cells"]): void;
/** Gives a record the next number of an auto number field. */
export declare function numberRecord(state: BitableState, field: Field, record: StoredRecord): void;
/** Changes the record of each row, in the cells that the row names. */
export declare function changeRecords(act: Act, place: Place, { rows, writing }: Rows): void;
/** Deletes records, in the order of the list, with all links to them. */
export declare function removeRecords(act: Act, place: Place, records: readonly StoredRecord[]): void;
