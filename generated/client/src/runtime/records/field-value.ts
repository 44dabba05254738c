import type { Field } from "./field.js";
import { refuse } from "./record-error.js";
import { defineTable, type Fields, type ReadOf, type Table } from "./table.js";

/**
 * The value in a text of JSON, as events of changed records have it: `fieldValue(number(), change.field_value)`. Undefined
 * where there is none.
 *
 * @throws {RecordError} where the text is no JSON, or not of the field's type
 */
export function fieldValue<Read>(
  field: Field<Read, never, unknown>,
  json: string | undefined,
  name = field.uiType,
): Read | undefined {
  if (json === undefined || json === "") return undefined;
  const cell = parsed(json, name) ?? undefined;
  return cell === undefined ? undefined : field.read(cell, name);
}

/** One value of a changed record, as events have it. */
export interface ChangedValue {
  readonly field_id?: string | undefined;
  /** A text of JSON. */
  readonly field_value?: string | undefined;
}

/**
 * The values in an event of a changed record, by the ids of their fields:
 * `fieldValues({ fld9Eabcef: number() }, change.after_value).fld9Eabcef`. Undefined where the event has none; fields that are
 * not named are left out.
 *
 * @throws {RecordError} where a value is no JSON, or not of its field's type
 */
export function fieldValues<const Given extends Fields>(
  fields: Given,
  values: readonly ChangedValue[] | undefined,
): ReadOf<Table<Given>> {
  const cells = (values ?? []).flatMap(({ field_id: id, field_value: json }) =>
    id !== undefined && json && Object.hasOwn(fields, id) ? [[id, parsed(json, id)] as const] : [],
  );
  return defineTable(fields).read(Object.fromEntries(cells));
}

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return refuse(name, "a text of JSON", json);
  }
}
