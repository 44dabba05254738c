import { classifyError } from "../facts/error-kind.ts";
import type { Api, Batch, EventDefinition, Idempotency, NamedSchema, Operation, Parameter } from "../model/api.ts";
import type { ErrorRow } from "../model/errors.ts";
import type { FieldType } from "../model/field-type.ts";
import { changeEvent, changeInside } from "../model/inside.ts";
import type { EnumItem, Schema } from "../model/schema.ts";

/**
 * The model without its prose: descriptions and remedies go, facts stay. Titles and the short labels of enumeration
 * items (`可阅读`) name things and stay as well. Facts that only prose states are said in a few words of our own.
 */
export function dropProse(api: Api): Api {
  return {
    operations: api.operations.map(operationWithout),
    events: api.events.map(eventWithout),
    schemas: api.schemas.map((named): NamedSchema => ({ ...named, schema: schemaWithout(named.schema) })),
    errorCatalog: api.errorCatalog.map((entry) => ({
      ...entry,
      mentions: entry.mentions.map(({ remedy: _, ...mention }) => mention),
    })),
    fieldTypes: api.fieldTypes.map(fieldTypeWithout),
  };
}

function operationWithout({ description: _, ...operation }: Operation): Operation {
  const { parameters, request, response, errors, batch } = operation;
  return {
    ...operation,
    ...(batch === undefined ? {} : batchFact(batch, request?.schema)),
    parameters: parameters.map((parameter): Parameter => ({
      ...parameter,
      schema: withoutBut(parameter.schema, keyFact(operation, parameter)),
    })),
    ...(request && { request: { ...request, schema: bodyWithout(request.schema, operation) } }),
    response: { ...response, schema: schemaWithout(response.schema) },
    errors: errors.map(({ remedy: _remedy, ...row }): ErrorRow => ({ ...row, ...remedyFact(operation, row) })),
  };
}

/** How many items a call takes, where the list itself does not say it: prose is the only place for it. */
function batchFact({ items, max }: Batch, schema: Schema | undefined): { description?: string } {
  const list = schema?.kind === "object" ? schema.properties.find(({ name }) => name === items)?.schema : undefined;
  if (list?.kind === "array" && list.maxItems !== undefined) return {};
  return { description: `At most ${String(max)} items in one call.` };
}

function bodyWithout(schema: Schema, operation: Operation): Schema {
  const bare = schemaWithout(schema);
  if (bare.kind !== "object") return bare;
  return {
    ...bare,
    properties: bare.properties.map((property) => ({
      ...property,
      schema: withoutBut(property.schema, keyFact(operation, { in: "body", name: property.name })),
    })),
  };
}

/** A key that is not called `client_token` is one because its description says so. */
function keyFact({ idempotency }: Operation, key: Idempotency | Parameter): string | undefined {
  const isKey = idempotency?.name === key.name && idempotency.in === key.in;
  return isKey && key.name !== "client_token" ? "Idempotency key." : undefined;
}

/** A row's remedy where facts follow from it: the shortest one from which they follow again. */
function remedyFact({ serializeBy }: Operation, row: Omit<ErrorRow, "remedy">): { remedy?: string } {
  const last = serializeBy?.at(-1);
  if (row.retry === "serialize" && last !== undefined) {
    // named as it stands in the path: `(table)` for `table_id`
    return { remedy: `One write at a time to a (${last.replace(/_(?:id|token|key)$/u, "")}).` };
  }
  const gives = (remedy: string): boolean => {
    const { kind, retry } = classifyError({ ...row, remedy });
    return kind === row.kind && retry === row.retry;
  };
  const remedy = ["", "Internal error.", "Try again later."].find(gives) ?? "";
  return remedy === "" ? {} : { remedy };
}

function eventWithout({ description: _, ...event }: EventDefinition): EventDefinition {
  return changeEvent(event, schemaWithout);
}

function fieldTypeWithout(type: FieldType): FieldType {
  return {
    ...type,
    read: schemaWithout(type.read),
    ...(type.write && { write: schemaWithout(type.write) }),
    ...(type.property && { property: schemaWithout(type.property) }),
  };
}

function schemaWithout(schema: Schema): Schema {
  return changeInside(factsWithout(schema), schemaWithout);
}

function withoutBut(schema: Schema, description: string | undefined): Schema {
  return { ...schemaWithout(schema), ...(description === undefined ? {} : { description }) };
}

function factsWithout({ description: _, ...schema }: Schema): Schema {
  return { ...schema, ...(schema.enum && { enum: schema.enum.map(itemWithout) }) };
}

/** Labels are short and no sentences: `可编辑记录` stays, `用户的身份，在应用中唯一。` goes. */
function itemWithout(item: EnumItem): EnumItem {
  const { description, ...bare } = item;
  if (description === undefined || description.length > 12 || /[。；，,;.!！?？\n]/u.test(description)) return bare;
  return item;
}
