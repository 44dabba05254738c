/** What a name cell says: one name, or several for fields that are described together. */
export interface FieldNames {
    readonly names: readonly string[];
    /** `必选` or `可选` beside the name, where the table has no column for it. */
    readonly required?: boolean;
}
/**
 * Reads a name cell: `` `table_id` ``, `leader_user_id leader_open_id` and `a / b` (two fields described together),
 * `external` with the mark `` `必选` `` below it. A name in words, as a sample key, stays whole.
 */
export declare function readFieldNames(cell: string): FieldNames;
/** Reads a cell of the column 必填; undefined: it says neither. */
export declare function readRequired(cell: string): boolean | undefined;
