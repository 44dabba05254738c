import { isObject, type Json, type JsonObject } from "../../engine/json.js";
import type { Act } from "../act.js";
import { bounds } from "../bounds.js";
import { fieldTypes } from "../fields/kinds.js";
import { addOptions, optionsOf } from "../fields/options.js";
import { backField, linkedTable } from "../fields/show.js";
import { userIdType } from "../people.js";
import { refuse, shown, within } from "../refusal.js";
import { own, type Base, type Field, type StoredRecord, type Table } from "../state.js";
import { textsIn, type Place } from "../values/text.js";
import { toStored, type Writing } from "../values/write.js";

/** What a call writes into one record: cells as they are kept, `undefined` for one that is cleared. */
export interface Row {
  /** Absent for a record that is created. */
  readonly record?: StoredRecord;
  readonly cells: ReadonlyMap<Field, Json | undefined>;
}

/** Rows that were checked, and what they need besides. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly writing: Writing;
}

/** What a row is made from. */
export interface Written {
  readonly record?: StoredRecord;
  readonly fields: Json | undefined;
}

/**
 * Checks all that a call writes, and changes nothing.
 *
 * @throws {Refused} for a field that is not there, a value that does not fit, a bound that is passed
 */
export function checkRows(act: Act, place: Place, written: readonly Written[]): Rows {
  const writing: Writing = {
    base: place.base,
    ids: act.world.ids,
    userIds: userIdType(own(act.call.query, "user_id_type")),
    duplexLinks: writesDuplexLinks(act),
    options: new Map(),
  };
  return { rows: rowsOf(place.table, written, writing), writing };
}

/** The same for rows whose cells are checked by rules of their own, as those of a wish. */
export function rowsOf(table: Table, written: readonly Written[], writing: Writing): readonly Row[] {
  const byName = new Map(table.fields.map((field) => [field.name, field]));
  const rows = written.map(({ record, fields }, index): Row => {
    const look = (): Row["cells"] => cellsOf(byName, fields, writing);
    const cells = written.length > 1 ? within(`records[${String(index)}].`, look) : look();
    return record === undefined ? { cells } : { record, cells };
  });
  checkBackLinks(writing.base, rows);
  return rows;
}

function cellsOf(byName: ReadonlyMap<string, Field>, fields: Json | undefined, writing: Writing): Row["cells"] {
  if (!isObject(fields)) refuse("WrongRequestBody", `fields: ${shown(fields)} is no object`);
  return new Map(
    Object.entries(fields).map(([name, value]) => {
      const field = byName.get(name) ?? refuse("FieldNameNotFound", `fields: the table has no field ${shown(name)}`);
      return [field, toStored(writing, field, value)] as const;
    }),
  );
}

/** Newer pages have an error for values of two-way links; the older ones say that they are only listed. */
function writesDuplexLinks(act: Act): boolean {
  return act.call.operation.details().errors.some(({ code }) => code === 1254074);
}

/** A record that many others link to passes the bound of one cell without being written itself. */
function checkBackLinks(base: Base, rows: readonly Row[]): void {
  const added = new Map<string, number>();
  for (const { record, cells } of rows) {
    for (const [field, value] of cells) {
      const back = backField(base, field);
      if (back === undefined) continue;
      const before = new Set(textsIn(record?.values[field.id]));
      for (const id of textsIn(value)) {
        if (before.has(id)) continue;
        const count = (added.get(id) ?? 0) + 1;
        added.set(id, count);
        const there = own(linkedTable(base, field)?.records ?? {}, id);
        if (textsIn(there?.values[back.id]).length + count > bounds.cellLinks) {
          refuse("TooLargeCell", `fields.${field.name}: ${id} has more than ${String(bounds.cellLinks)} links back`);
        }
      }
    }
  }
}

/** Refuses what would make the mock keep too much. */
export function checkWeight(act: Act, rows: readonly Row[]): void {
  let weight = act.state.weight;
  for (const { cells } of rows) for (const value of cells.values()) weight += weigh(value);
  if (weight > bounds.weight) refuse("FileExceedLimit", `the mock keeps at most ${String(bounds.weight)} characters`);
}

/** How much a value holds, in characters, roughly. */
export function weigh(value: Json | undefined): number {
  if (value === undefined) return 0;
  if (typeof value === "string") return 8 + value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, item: Json) => sum + weigh(item), 8);
  if (isObject(value)) return Object.entries(value).reduce((sum, [name, item]) => sum + name.length + weigh(item), 8);
  return 8;
}

/** Adds the options that the rows brought. */
export function keepOptions({ state, base, table }: Place, writing: Writing): void {
  for (const [id, options] of writing.options) {
    const field = table.fields.find((one) => one.id === id);
    if (field === undefined) continue;
    const added = [...options.values()].slice(optionsOf(field).length);
    if (added.length === 0) continue;
    addOptions(field, added);
    const weight = added.reduce((sum, { name }) => sum + 40 + name.length, 0);
    base.shape += weight;
    state.weight += weight;
  }
}

/** What a call wrote, as it answers it: the values that it was sent. */
export function echo(record: StoredRecord, fields: Json | undefined): JsonObject {
  const kept = isObject(fields) ? Object.entries(fields).filter(([, value]) => value !== null) : [];
  return { fields: Object.fromEntries(kept), record_id: record.id };
}

/** Whether a new record gets the time of its creation into a date field. */
export function fillsItself(field: Field): boolean {
  return field.type === fieldTypes.date && field.property?.["auto_fill"] === true;
}
