import type { Report } from "../diagnostics/report.ts";
import type { Operation } from "../model/api.ts";
import type { FieldType } from "../model/field-type.ts";
import type { ObjectSchema, Schema } from "../model/schema.ts";
import type { Span } from "../source/source-file.ts";
import { isSampleObject } from "./sample-keys.ts";
import { mapBodies } from "./walk-schema.ts";

/**
 * Guides call the value of some field types an object (`人员 | object`) where every record shown holds a list of such
 * objects. The samples count: a type becomes a list where a sample column lists objects of exactly its members and it is
 * clear that the type is meant, for it alone has that shape or its `property` has the flag `multiple`. Reported.
 */
export function listFieldValues(
  fieldTypes: readonly FieldType[],
  samples: SampleLists,
  report: Report,
): readonly FieldType[] {
  // of several, the first
  const lists = new Map([...samples].reverse());
  return fieldTypes.map((type) => {
    const sample = type.read.kind === "object" ? lists.get(keysOf(type.read)) : undefined;
    if (sample === undefined || !isMeant(type, fieldTypes)) return type;
    const message = `the value of “${type.name}” is documented as an object, the records shown hold a list; read as a list`;
    report("field-type/list", sample, message, type.read.span === undefined ? [] : [type.read.span]);
    const { read, write } = type;
    return { ...type, read: listOf(read, sample), ...(write === undefined ? {} : { write: listOf(write, sample) }) };
  });
}

/** Where a sample column lists objects, by the names of their members. */
export type SampleLists = readonly (readonly [names: string, place: Span])[];

/** The first such column for each set of names. */
export function findSampleLists(operations: readonly Operation[]): SampleLists {
  const lists = new Map<string, Span>();
  const visit = (schema: Schema): Schema => {
    if (schema.kind !== "object" || !isSampleObject(schema)) return schema;
    for (const { schema: value } of schema.properties) {
      if (value.kind !== "array" || value.items.kind !== "object") continue;
      const place = value.span ?? schema.span;
      const keys = keysOf(value.items);
      if (place !== undefined && !lists.has(keys)) lists.set(keys, place);
    }
    return schema;
  };
  for (const operation of operations) mapBodies(operation, visit);
  return [...lists];
}

function keysOf({ properties }: ObjectSchema): string {
  return properties
    .map(({ name }) => name)
    .sort()
    .join(" ");
}

function isMeant(type: FieldType, all: readonly FieldType[]): boolean {
  if (type.property?.kind === "object" && type.property.properties.some(({ name }) => name === "multiple")) return true;
  const keys = type.read.kind === "object" ? keysOf(type.read) : "";
  return all.filter(({ read }) => read.kind === "object" && keysOf(read) === keys).length === 1;
}

function listOf(items: Schema, span: Span): Schema {
  if (items.kind === "array") return items;
  return { kind: "array", items, repair: { rule: "field-type/list", span, literal: items } };
}
