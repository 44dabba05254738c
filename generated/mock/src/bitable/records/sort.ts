import { isObject, type Json } from "../../engine/json.js";
import { objectsOf } from "../act.js";
import { bounds } from "../bounds.js";
import { fieldTypes, isLink } from "../fields/kinds.js";
import { refuse, shown } from "../refusal.js";
import type { Field, StoredRecord, Table } from "../state.js";
import { cellText, formulaValue, type Place } from "../values/text.js";
import { parsed } from "./json-text.js";

export interface Sort {
  readonly field: Field;
  readonly descending: boolean;
}

/**
 * Reads `["字段1 DESC","字段2 ASC"]`. The page of “list records” has it for tables without formulas and links only.
 *
 * @throws {Refused} for what is none, is too long, or is not for this table
 */
export function readSort(table: Table, text: string | undefined): readonly Sort[] {
  if (text === undefined) return [];
  if (text.length > bounds.sort) {
    refuse("SortLengthExceedLimit", `sort: ${String(text.length)} characters are more than ${String(bounds.sort)}`);
  }
  const parts = parsed(text);
  if (!Array.isArray(parts)) refuse("InvalidSort", `sort: ${shown(text)} is no list as JSON text`);
  const hindering = table.fields.find(({ type }) => type === fieldTypes.formula || isLink(type));
  if (hindering !== undefined && parts.length > 0) {
    refuse("InvalidSort", `sort: not for a table with links or formulas, as ${shown(hindering.name)} is one`);
  }
  return parts.map((part: Json) => readPart(table, part));
}

function readPart(table: Table, part: Json): Sort {
  const [, name, direction] = (typeof part === "string" ? /^(.*\S)\s+(ASC|DESC)\s*$/.exec(part) : null) ?? [];
  if (name === undefined) refuse("InvalidSort", `sort: ${shown(part)} is no name with ASC or DESC`);
  return { field: findNamed(table, name.trim()), descending: direction === "DESC" };
}

/** `sort` of a search: a list of `{ field_name, desc }`. */
export function checkSorts(table: Table, given: Json | undefined): readonly Sort[] {
  if (given === undefined || given === null) return [];
  return objectsOf(given, "sort").map((part) => ({
    field: findNamed(table, String(part["field_name"])),
    descending: isObject(part) && part["desc"] === true,
  }));
}

function findNamed(table: Table, name: string): Field {
  return (
    table.fields.find((field) => field.name === name) ??
    refuse("FieldNameNotFound", `sort: the table has no field ${shown(name)}`)
  );
}

/** Records in order, with what orders them; empty cells come last, equal ones in the order of their creation. */
export function comparing(
  place: Place,
  sorts: readonly Sort[],
  records: readonly StoredRecord[],
): { readonly compare: (a: StoredRecord, b: StoredRecord) => number; readonly sorted: readonly StoredRecord[] } {
  const keys = new Map<StoredRecord, readonly Key[]>();
  const keysOf = (record: StoredRecord): readonly Key[] => {
    const known = keys.get(record) ?? sorts.map(({ field }) => keyOf(place, field, record));
    keys.set(record, known);
    return known;
  };
  const compare = (a: StoredRecord, b: StoredRecord): number => {
    const [left, right] = [keysOf(a), keysOf(b)];
    for (const [index, { descending }] of sorts.entries()) {
      const order = compareKeys(left[index], right[index], descending);
      if (order !== 0) return order;
    }
    return a.seq - b.seq;
  };
  return { compare, sorted: sorts.length === 0 ? records : [...records].sort(compare) };
}

type Key = string | number | undefined;

function keyOf(place: Place, field: Field, record: StoredRecord): Key {
  if (field.type === fieldTypes.createdTime) return record.createdAt;
  if (field.type === fieldTypes.modifiedTime) return record.modifiedAt;
  const value = field.type === fieldTypes.formula ? formulaValue(place, field, record) : record.values[field.id];
  if (typeof value === "number") return value;
  if (field.type === fieldTypes.checkbox) return value === true ? 1 : 0;
  const text = cellText(place, field, record);
  return text === "" ? undefined : text;
}

function compareKeys(left: Key, right: Key, descending: boolean): number {
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  const order = left < right ? -1 : Number(left > right);
  return descending ? -order : order;
}
