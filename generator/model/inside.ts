import type { ObjectSchema, Property, Schema } from "./schema.ts";
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

/** The schema with each of those directly inside it changed; the same one where nothing is. */
export function changeInside(schema: Schema, change: (schema: Schema) => Schema): Schema {
  switch (schema.kind) {
    case "array": {
      const items = change(schema.items);
      return items === schema.items ? schema : { ...schema, items };
    }
    case "map": {
      const values = change(schema.values);
      return values === schema.values ? schema : { ...schema, values };
    }
    case "object":
      return changeProperties(schema, (property) => change(property.schema));
    case "union": {
      const variants = changeEach(schema.variants, change);
      return variants === schema.variants ? schema : { ...schema, variants };
    }
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

/** The object with other schemas of its properties; the same one where none is another. */
export function changeProperties(object: ObjectSchema, change: (property: Property) => Schema): ObjectSchema {
  const properties = changeEach(object.properties, (property) => {
    const schema = change(property);
    return schema === property.schema ? property : { ...property, schema };
  });
  return properties === object.properties ? object : { ...object, properties };
}

/** Nearly all passes leave nearly all schemas as they are, so what is the same is not copied. */
function changeEach<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  let isSame = true;
  const changed = items.map((item) => {
    const now = change(item);
    isSame &&= now === item;
    return now;
  });
  return isSame ? items : changed;
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
