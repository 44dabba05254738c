import type { Field, Reads, Writes } from "./field.js";
import { RecordError } from "./record-error.js";
import { isObject, ownMember } from "./shape.js";

/** Fields by their names. */
export type Fields = Readonly<Record<string, Field<unknown, never, unknown>>>;

/** A table as a program knows it; it may have more fields. */
export interface Table<Given extends Fields> {
  readonly fields: Given;
  /**
   * The `fields` of a record as the program reads them. Empty cells, which are not sent, are undefined; fields that are not
   * defined are left out.
   * @throws {RecordError} where a cell is not of its field's type
   */
  read(fields: unknown): Reading<Given>;
  /**
   * Values as the `fields` of a record that is written. What is undefined is left as it is, null empties the cell.
   * @throws {RecordError} where a value is not of its field's type, its field is computed by the service or not defined
   */
  write(values: Writing<Given>): Record<string, unknown>;
}

/** What a record of the table reads as. */
export type ReadOf<Given> = Given extends Table<infer Defined> ? Reading<Defined> : never;

/** What a record of the table is written with: no computed fields. */
export type WriteOf<Given> = Given extends Table<infer Defined> ? Writing<Defined> : never;

type Reading<Given extends Fields> = { readonly [Name in keyof Given]: Reads<Given[Name]> | undefined };

type Writing<Given extends Fields> = {
  readonly [Name in keyof Given as [Writes<Given[Name]>] extends [never] ? never : Name]?:
    Writes<Given[Name]> | null | undefined;
};

/** A table with these fields: `defineTable({ 订单号: text(), 价格: number(), 负责人: person({ multiple: true }) })`. */
export function defineTable<const Given extends Fields>(fields: Given): Table<Given> {
  return {
    fields,
    read(cells) {
      if (!isObject(cells)) throw new TypeError("a record's fields are an object");
      const values = Object.entries(fields).map(([name, field]) => {
        const cell = ownMember(cells, name) ?? undefined;
        return [name, cell === undefined ? undefined : field.read(cell, name)];
      });
      // One value for each field, as the field reads it.
      return Object.fromEntries(values) as Reading<Given>;
    },
    write(values) {
      const cells = Object.entries(values).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, cellOf(fields, name, value)]],
      );
      return Object.fromEntries(cells);
    },
  };
}

function cellOf(fields: Fields, name: string, value: unknown): unknown {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) throw new RecordError("is not defined in this table", name);
  if (field.write === undefined)
    throw new RecordError(`is computed by the service (${field.uiType}), not written`, name);
  // The field checks it.
  return value === null ? null : field.write(value as never, name);
}
