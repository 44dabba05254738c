/** What a filter can compare a field with. */
export type Comparison = "text" | "number" | "date" | "checkbox";

/**
 * A type of field: what a program reads (`Read`) and writes (`Write`, `never` where the service computes the value), what a
 * filter compares it with (`Compared`, `never` where the documents have no comparison).
 */
export interface Field<Read = unknown, Write = never, Compared = never> {
  /** As in `type` of a field: 1, 2, … 1005. */
  readonly type: number;
  /** As in `ui_type` of a field: `Text`, `Number`, … */
  readonly uiType: string;
  /** Whether the wire has a list even of one value. */
  readonly list?: true;
  readonly comparison?: Comparison;
  /** Of what the service computes out of others: the type of what comes out. */
  readonly result?: Field<unknown, never, unknown>;
  /**
   * What a cell holds; `name` is the field's. Empty lists of what is single are undefined.
   * @throws {RecordError} where the cell is of another shape
   */
  read(cell: unknown, name: string): Read | undefined;
  /**
   * The value as the wire takes it. Absent where the service computes it.
   * @throws {RecordError} where the value is none of this type
   */
  write?(value: Write, name: string): unknown;
  /** Only for the types. */
  readonly compared?: Compared;
}

/** What a field's cells read as. */
export type Reads<Given> = Given extends Field<infer Read, never, unknown> ? Read : never;

/** What a field is written with. */
export type Writes<Given> = Given extends Field<unknown, infer Write, unknown> ? Write : never;

/** What a field is compared with. */
export type Compares<Given> = Given extends Field<unknown, never, infer Compared> ? Compared : never;
