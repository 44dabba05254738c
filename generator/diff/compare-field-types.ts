import type { FieldType } from "../model/field-type.ts";
import type { Schema } from "../model/schema.ts";
import type { Span } from "../source/source-file.ts";
import { words } from "./compare-facts.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Found, Pair, Subject } from "./change.ts";
import { pairUp } from "./pair-up.ts";
import type { Direction, Scene } from "./scene.ts";
import { shown } from "./shown.ts";

/** What a comparison of field types takes place in. */
export interface FieldTypeScene {
  readonly finder: (subject: Subject, places: Pair<Span>) => Found;
  readonly sceneOf: (direction: Direction, found: Found) => Scene;
}

/**
 * Finds what differs between the types of Bitable's fields: their values as they are read, which answers hold, and as they
 * are written, which requests do; and the `property` of a field, which is sent and answered.
 */
export function compareFieldTypes(types: Pair<readonly FieldType[]>, { finder, sceneOf }: FieldTypeScene): void {
  const bare = { before: types.before.map(untitled), after: types.after.map(untitled) };
  const { pairs, removed, added } = pairUp(bare, [({ number }) => String(number)]);
  for (const { before, after } of pairs) {
    const found = finder(subjectOf(after), { before: placeOf(before), after: placeOf(after) });
    if (words(before.name) !== words(after.name)) {
      found("text/title", "", { before: { value: shown(before.name) }, after: { value: shown(after.name) } });
    }
    compareSchemas({ before: before.read, after: after.read }, "read", sceneOf("response", found));
    comparePart({ before: before.write, after: after.write }, "write", { found, scenes: [sceneOf("request", found)] });
    const scenes = [sceneOf("request", found), sceneOf("response", found)];
    comparePart({ before: before.property, after: after.property }, "property", { found, scenes });
  }
  for (const type of removed) told(type, "fields/type-removed");
  for (const type of added) told(type, "fields/type-added");

  function told(type: FieldType, rule: "fields/type-removed" | "fields/type-added"): void {
    const place = placeOf(type);
    const side = rule === "fields/type-removed" ? "before" : "after";
    finder(subjectOf(type), { before: place, after: place })(rule, "", { [side]: { value: shown(type.name) } });
  }
}

/** Each part of it is titled with its name in a document. */
function untitled({ number, name, read, write, property }: FieldType): FieldType {
  const bare = ({ typeName: _title, ...schema }: Schema): Schema => schema;
  return {
    number,
    name,
    read: bare(read),
    ...(write && { write: bare(write) }),
    ...(property && { property: bare(property) }),
  };
}

interface PartScene {
  readonly found: Found;
  readonly scenes: readonly Scene[];
}

/** A value that cannot be written, or a field without properties, has no such part. */
function comparePart(
  { before, after }: Pair<Schema | undefined>,
  part: "write" | "property",
  { found, scenes }: PartScene,
): void {
  if (before !== undefined && after !== undefined) {
    for (const scene of scenes) compareSchemas({ before, after }, part, scene);
  } else if (after !== undefined) {
    found(part === "write" ? "fields/became-writable" : "fields/property-added", part, {});
  } else if (before !== undefined) {
    found(part === "write" ? "fields/no-longer-writable" : "fields/property-removed", part, {});
  }
}

/** As its schemas are called in the document, without `Read` and `Write`. */
function subjectOf({ number }: FieldType): Subject {
  return { kind: "type", name: `BitableField${String(number)}`, usedBy: [] };
}

/** Of what has no place of its own, the document as such. */
function placeOf({ read, write, property }: FieldType): Span {
  return read.span ?? write?.span ?? property?.span ?? nowhere;
}

const nowhere: Span = { file: { path: "openapi/openapi.json", text: "", lineStarts: [0] }, start: 0, end: 0 };
