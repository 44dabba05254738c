import type { Api, NamedSchema } from "../model/api.ts";
import type { FieldType } from "../model/field-type.ts";
import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import { sourceJson } from "./extensions.ts";
import { objectOf, type JsonObject } from "./json-object.ts";
import { schemaJson } from "./schema-json.ts";
import { securitySchemes } from "./security-json.ts";

/** What operations point at: named schemas, Bitable's field types, the error envelope, the token kinds. */
export function componentsJson({ schemas, fieldTypes }: Pick<Api, "schemas" | "fieldTypes">): JsonObject {
  const names = new Set(schemas.map(({ name }) => name));
  return objectOf([
    ["schemas", objectOf([...schemas.map(schemaEntry), ...ownSchemas(fieldTypes, names)])],
    ...otherComponents(names),
  ]);
}

type Entry = readonly [key: string, value: Json];

/** A named schema as `components.schemas` has it. */
export function schemaEntry({ name, schema, span }: NamedSchema): Entry {
  const written = schemaJson(schema);
  return [name, span === undefined ? written : { ...written, "x-lark-source": sourceJson(span) }];
}

/** The schemas that the document adds to those of these names: Bitable's field types, the error envelope. */
export function ownSchemas(fieldTypes: readonly FieldType[], names: ReadonlySet<string>): readonly Entry[] {
  return [...fieldTypes.flatMap(fieldTypeEntries), [errorSchemaName(names), errorEnvelope]];
}

/** What components there are beside the schemas, which have these names. */
export function otherComponents(names: ReadonlySet<string>): readonly Entry[] {
  const errorSchema = errorSchemaName(names);
  return [
    [
      "responses",
      {
        Error: {
          description: "The call failed; `code` says why.",
          content: { "application/json": { schema: { $ref: `#/components/schemas/${errorSchema}` } } },
        },
      },
    ],
    ["securitySchemes", securitySchemes()],
  ];
}

/** What an operation's failed answer refers to. */
export const errorResponse: Json = { $ref: "#/components/responses/Error" };

const errorEnvelope: Json = {
  type: "object",
  description: "What a failed call answers.",
  properties: {
    code: { type: "integer", description: "Error code, never 0." },
    msg: { type: "string", description: "Error message." },
    error: { type: "object", description: "Details, where the service sends any." },
  },
  required: ["code", "msg"],
};

/** `ErrorEnvelope`, with an underscore for each documented schema that has the name already. */
function errorSchemaName(taken: ReadonlySet<string>): string {
  let name = "ErrorEnvelope";
  while (taken.has(name)) name += "_";
  return name;
}

/** `BitableField1Read`, `BitableField1Write`, `BitableField1Property`, each titled with the document's name of the type. */
function fieldTypeEntries(type: FieldType): readonly Entry[] {
  return fieldTypeParts(type).map(([name, schema]) => [name, { ...schemaJson(schema), title: type.name }]);
}

/** The schemas of a field type by the names that they have in a document. */
export function fieldTypeParts({ number, read, write, property }: FieldType): readonly (readonly [string, Schema])[] {
  return Object.entries({ Read: read, Write: write, Property: property }).flatMap(([part, schema]) =>
    schema === undefined ? [] : [[`BitableField${String(number)}${part}`, schema] as const],
  );
}
