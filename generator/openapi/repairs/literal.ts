import type { Api, EventDefinition, Operation, ResponseBody } from "../../model/api.ts";
import { changeEvent, changeInside, inside } from "../../model/inside.ts";
import type { Repair } from "../../model/repair.ts";
import type { Property, Schema } from "../../model/schema.ts";

/** An API as its documents have it, without the repairs of the program. What refers to a shared type still does. */
export function literalApi(api: Api): Api {
  return {
    ...api,
    operations: api.operations.map(literalOperation),
    events: api.events.map(literalEvent),
    schemas: api.schemas.map((named) => ({ ...named, schema: literalSchema(named.schema) })),
    fieldTypes: api.fieldTypes.map((type) => ({
      ...type,
      read: literalSchema(type.read),
      ...(type.write && { write: literalSchema(type.write) }),
      ...(type.property && { property: literalSchema(type.property) }),
    })),
  };
}

/** A schema as its document has it; what is said of it besides its shape is said of the literal too. */
export function literalSchema(schema: Schema): Schema {
  const { repair, ...repaired } = schema;
  if (repair !== undefined) return { ...saidOf(repaired), ...literalSchema(repair.literal) };
  if (!isRepaired(schema)) return schema;
  const literal = changeInside(schema, literalSchema);
  return literal.kind === "object" ? { ...literal, properties: literal.properties.map(literalProperty) } : literal;
}

/** A body as its document has it. */
export function literalBody({ mediaType, schema, example, repair, exampleRepair }: ResponseBody): ResponseBody {
  const stated = repair === undefined ? { schema, example } : repair.literal;
  const shown = exampleRepair === undefined ? stated.example : exampleRepair.literal;
  return { mediaType, schema: literalSchema(stated.schema), ...(shown === undefined ? {} : { example: shown }) };
}

/** All repairs of a schema: its own, those inside it, and those that its literal has in turn. */
export function repairsIn(schema: Schema): readonly Repair<unknown>[] {
  const { repair } = schema;
  return [
    ...(repair === undefined ? [] : [repair, ...repairsIn(repair.literal)]),
    ...(schema.kind === "object" ? schema.properties.flatMap((property) => property.repair ?? []) : []),
    ...inside(schema).flatMap(repairsIn),
  ];
}

/** Whether a schema or anything inside it was repaired. */
export function isRepaired(schema: Schema): boolean {
  if (schema.repair !== undefined || inside(schema).some(isRepaired)) return true;
  return schema.kind === "object" && schema.properties.some(({ repair }) => repair !== undefined);
}

function literalOperation(operation: Operation): Operation {
  const { parameters, request, response } = operation;
  return {
    ...operation,
    parameters: parameters.map((parameter) => ({ ...parameter, schema: literalSchema(parameter.schema) })),
    ...(request && { request: { ...literalBody(request), required: request.required } }),
    response: literalBody(response),
  };
}

function literalEvent(event: EventDefinition): EventDefinition {
  const literal = changeEvent(event, literalSchema);
  return event.reply === undefined ? literal : { ...literal, reply: literalBody(event.reply) };
}

function literalProperty({ repair, ...property }: Property): Property {
  return repair === undefined ? property : { ...property, required: repair.literal };
}

/** What is said of a value whatever its shape. */
function saidOf(schema: Schema): Partial<Schema> {
  const { description, deprecated, typeName, span, default: preset, example, enum: items } = schema;
  return {
    ...(description !== undefined && { description }),
    ...(deprecated && { deprecated }),
    ...(typeName !== undefined && { typeName }),
    ...(span && { span }),
    ...(preset !== undefined && { default: preset }),
    ...(example !== undefined && { example }),
    ...(items && { enum: items }),
  };
}
