import type { Schema } from "./schema.ts";
import type { EventDefinition } from "./api.ts";

/** The schemas directly inside a schema: of its items, its values, its properties, its variants. */
export function inside(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "array":
      return [schema.items];
    case "map":
      return [schema.values];
    case "object":
      return schema.properties.map((property) => property.schema);
    case "union":
      return schema.variants;
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
    case "reference":
      return [];
  }
}

/** The schema with each of those directly inside it changed. */
export function changeInside(schema: Schema, change: (schema: Schema) => Schema): Schema {
  switch (schema.kind) {
    case "array":
      return { ...schema, items: change(schema.items) };
    case "map":
      return { ...schema, values: change(schema.values) };
    case "object":
      return {
        ...schema,
        properties: schema.properties.map((property) => ({ ...property, schema: change(property.schema) })),
      };
    case "union":
      return { ...schema, variants: schema.variants.map(change) };
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
    case "reference":
      return schema;
  }
}

/** The schemas of an event itself: of what is sent and, for a callback, of what may be answered. */
export function eventSchemas({ schema, reply }: Pick<EventDefinition, "schema" | "reply">): readonly Schema[] {
  return reply === undefined ? [schema] : [schema, reply.schema];
}

/** The event with each of its own schemas changed. */
export function changeEvent<Event extends Pick<EventDefinition, "schema" | "reply">>(
  event: Event,
  change: (schema: Schema) => Schema,
): Event {
  const { schema, reply } = event;
  return { ...event, schema: change(schema), ...(reply && { reply: { ...reply, schema: change(reply.schema) } }) };
}
