import type { Api } from "../model/api.ts";
import type { FieldType } from "../model/field-type.ts";
import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import { sourceJson } from "./extensions.ts";
import { objectOf, type JsonObject } from "./json-object.ts";
import { schemaJson } from "./schema-json.ts";
import { securitySchemes } from "./security-json.ts";

/** What operations point at: named schemas, Bitable's field types, the error envelope, the token kinds. */
export function componentsJson(api: Api): JsonObject {
  const errorSchema = errorSchemaName(api);
  return objectOf([
    [
      "schemas",
      objectOf([
        ...api.schemas.map(({ name, schema, span }) => [name, namedSchemaJson(schema, span)] as const),
        ...api.fieldTypes.flatMap(fieldTypeJson),
        [errorSchema, errorEnvelope],
      ]),
    ],
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
  ]);
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
function errorSchemaName(api: Api): string {
  const taken = new Set(api.schemas.map(({ name }) => name));
  let name = "ErrorEnvelope";
  while (taken.has(name)) name += "_";
  return name;
}

function namedSchemaJson(schema: Schema, span: Api["schemas"][number]["span"]): Json {
  const written = schemaJson(schema);
  return span === undefined ? written : { ...written, "x-lark-source": sourceJson(span) };
}

/** `BitableField1Read`, `BitableField1Write`, `BitableField1Property`, each titled with the document's name of the type. */
function fieldTypeJson({ number, name, read, write, property }: FieldType): readonly (readonly [string, Json])[] {
  const parts = { Read: read, Write: write, Property: property };
  return Object.entries(parts).flatMap(([part, schema]) =>
    schema === undefined
      ? []
      : [[`BitableField${String(number)}${part}`, { ...schemaJson(schema), title: name }] as const],
  );
}
