import type { Field } from "./field.js";
import { refuse } from "./record-error.js";
import { idOf, isObject, listOf, ownMember } from "./shape.js";

/**
 * `SingleLink`: IDs of the linked records. Comes as `{ link_record_ids }` or as a list of `{ record_ids, … }`, an empty one
 * as `{}`, and is written as a list of IDs.
 */
export function singleLink(): Field<readonly string[], readonly string[], string> {
  return { ...linkField(18, "SingleLink"), write: idsOf };
}

/**
 * `DuplexLink`: as `SingleLink`. Older documents forbid writing it, newer ones show how, so it is written only where
 * `writable` says so.
 */
export function duplexLink(options?: { readonly writable?: false }): Field<readonly string[], never, string>;
export function duplexLink(options: { readonly writable: true }): Field<readonly string[], readonly string[], string>;
export function duplexLink({ writable = false } = {}): Field<readonly string[], never, string> {
  const field = linkField(21, "DuplexLink");
  return writable ? { ...field, write: idsOf } : field;
}

function linkField(type: number, uiType: string): Field<readonly string[], never, string> {
  return { type, uiType, list: true, comparison: "text", read: linkedOf };
}

function linkedOf(cell: unknown, name: string): readonly string[] {
  if (!Array.isArray(cell)) return linkedIn(cell, name);
  return cell.flatMap((each) => (typeof each === "string" ? [each] : linkedIn(each, name)));
}

function linkedIn(cell: unknown, name: string): readonly string[] {
  if (!isObject(cell)) return refuse(name, "linked records", cell);
  const key = ["link_record_ids", "record_ids"].find((each) => Object.hasOwn(cell, each));
  if (key !== undefined) return idsOf(ownMember(cell, key) ?? [], name);
  return Object.keys(cell).length === 0 ? [] : refuse(name, "linked records", cell);
}

function idsOf(value: unknown, name: string): readonly string[] {
  return listOf(value, name, "a list of record IDs").map((each) => idOf(each, name, "the ID of a record"));
}
