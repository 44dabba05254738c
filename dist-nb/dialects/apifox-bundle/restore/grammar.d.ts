/**
 * What may stand below a key: one line of text (`scalar`), prose (`text`), `true|false` (`flag`), anything (`value`), a
 * schema, names with a schema each (`properties`), one of the maps below, or a list of one of these (`tag[]`).
 */
export type Slot = string;
export interface Fit {
    readonly slot: Slot;
    /** 0 where the key is the grammar's own, more where it only may stand there. */
    readonly cost: number;
}
/** Whether a slot is one of the grammar's maps. */
export declare function isMap(slot: Slot): boolean;
/** What stands below `key` in a map of that kind, or undefined if such a key cannot stand there. */
export declare function fitKey(kind: Slot, key: string): Fit | undefined;
