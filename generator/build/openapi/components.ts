import type { NamedSchema } from "../../model/api.ts";
import type { FieldType } from "../../model/field-type.ts";
import type { Schema } from "../../model/schema.ts";
import { entriesOf, entry, type MapEntry } from "../../pages/node.ts";
import { textOf, type Reading } from "./reading.ts";
import { readSchema } from "./schema.ts";

/** The schemas under `components`, named as references name them; without Bitable's field types and our error envelope. */
export function readSchemas(reading: Reading): readonly NamedSchema[] {
  return members(reading)
    .filter((member) => fieldTypePart(member) === undefined && !isErrorEnvelope(member))
    .map(({ key, keySpan, value }) => ({
      name: reading.schemaNames.get(key) ?? key,
      schema: readSchema(value, undefined, reading),
      span: keySpan,
    }));
}

/** Field types as an emitted document writes them: `BitableField1Read`, `BitableField1Write`, `BitableField1Property`. */
export function readFieldTypes(reading: Reading): readonly FieldType[] {
  const types = new Map<number, { name: string; parts: Map<string, Schema> }>();
  for (const member of members(reading)) {
    const part = fieldTypePart(member);
    if (part === undefined) continue;
    const type = types.get(part.number) ?? { name: part.name, parts: new Map<string, Schema>() };
    type.parts.set(part.part, readSchema(member.value, undefined, reading));
    types.set(part.number, type);
  }
  return [...types].map(([number, { name, parts }]) => fieldType(number, name, parts));
}

function fieldType(number: number, name: string, parts: ReadonlyMap<string, Schema>): FieldType {
  const write = parts.get("Write");
  const property = parts.get("Property");
  return {
    number,
    name,
    read: parts.get("Read") ?? { kind: "any" },
    ...(write === undefined ? {} : { write }),
    ...(property === undefined ? {} : { property }),
  };
}

function members(reading: Reading): readonly MapEntry[] {
  return entriesOf(entry(entry(reading.document, "components"), "schemas"));
}

function fieldTypePart({ key, value }: MapEntry): { number: number; part: string; name: string } | undefined {
  const [, number, part] = /^BitableField(\d+)(Read|Write|Property)$/.exec(key) ?? [];
  const name = textOf(entry(value, "title"));
  return number === undefined || part === undefined || name === undefined
    ? undefined
    : { number: Number(number), part, name };
}

/** What the emitter adds to every document; it is no fact of the API's own. */
function isErrorEnvelope({ key, value }: MapEntry): boolean {
  return /^ErrorEnvelope_*$/.test(key) && textOf(entry(value, "description")) === "What a failed call answers.";
}
