import type { Field } from "./field.js";
import { refuse } from "./record-error.js";

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

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return refuse(name, "a text of JSON", json);
  }
}
