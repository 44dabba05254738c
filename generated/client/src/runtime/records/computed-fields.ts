import type { Compares, Field, Reads } from "./field.js";
import { refuse } from "./record-error.js";
import { isObject, ownMember } from "./shape.js";
import { text } from "./text-fields.js";

type AnyField = Field<unknown, never, unknown>;

/**
 * `Formula`: its result reads as a field of the given type does; without one, as text. Comes as `{ type, value }` or as the
 * value alone. A result of several values is a `lookup`.
 */
export function formula(): Field<string, never, string>;
export function formula<Result extends AnyField>(result: Result): Field<Reads<Result>, never, Compares<Result>>;
export function formula(result: AnyField = text()): AnyField {
  const field = computed(20, "Formula", result);
  // The type in the cell is that of what comes out in the end.
  if (result.result !== undefined) return { ...field, read: (cell, name) => result.read(cell, name) };
  return {
    ...field,
    read(cell, name) {
      const value = valueIn(cell, result, name);
      if (value === undefined) return undefined;
      if (!Array.isArray(value) || result.list === true) return result.read(value, name);
      if (value.length > 1) return refuse(name, "one value; several are a lookup", cell);
      return value.length === 0 ? undefined : result.read(value[0], name);
    },
  };
}

/** `Lookup`: the values of a field in other records, as a field of the given type reads them; without one, as texts. */
export function lookup(): Field<readonly string[], never, string>;
export function lookup<Of extends AnyField>(of: Of): Field<readonly LookedUp<Reads<Of>>[], never, Compares<Of>>;
export function lookup(of: AnyField = text()): Field<readonly unknown[], never, unknown> {
  let source = of;
  while (source.result !== undefined) source = source.result;
  return {
    ...computed(19, "Lookup", of),
    list: true,
    read(cell, name) {
      const value = valueIn(cell, source, name) ?? [];
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      // One at a time: the texts of two records would else read as one.
      return values.flatMap((each) => source.read(isListed(each, source) ? [each] : each, name) ?? []);
    },
  };
}

type LookedUp<Read> = Read extends readonly (infer Item)[] ? Item : Read;

function computed(type: number, uiType: string, result: AnyField): Omit<AnyField, "read"> {
  return { type, uiType, result, ...(result.comparison === undefined ? {} : { comparison: result.comparison }) };
}

/** The value in a cell that says its own type, which has to be the expected one; else the cell. */
function valueIn(cell: unknown, of: AnyField, name: string): unknown {
  if (!isObject(cell) || !Object.hasOwn(cell, "value")) return cell;
  if (cell["type"] !== of.type) refuse(name, `a result of type ${String(of.type)} (${of.uiType})`, cell);
  return ownMember(cell, "value") ?? undefined;
}

/** Whether its field has it in a list: a text is a string by itself, or a segment in a list. */
function isListed(value: unknown, of: AnyField): boolean {
  return of.list === true && !Array.isArray(value) && !(of.type === 1 && typeof value === "string");
}
