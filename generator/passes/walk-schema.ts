import type { Operation } from "../model/api.ts";
import { changeInside, changeProperties } from "../model/inside.ts";
import type { Schema } from "../model/schema.ts";

/** What becomes of a schema, and the wire name of the property that it or what holds it is the value of. */
type Change = (schema: Schema, name: string | undefined) => Schema;

/** Rebuilds a schema from its leaves up: `change` sees each schema after what is inside it. */
export function mapSchema(schema: Schema, change: Change, name?: string): Schema {
  const changed =
    schema.kind === "object"
      ? changeProperties(schema, (property) => mapSchema(property.schema, change, property.name))
      : changeInside(schema, (each) => mapSchema(each, change, name));
  return change(changed, name);
}

/** The same for every body schema of an operation. */
export function mapBodies(operation: Operation, change: Change): Operation {
  const { request, response } = operation;
  return {
    ...operation,
    ...(request === undefined ? {} : { request: { ...request, schema: mapSchema(request.schema, change) } }),
    response: { ...response, schema: mapSchema(response.schema, change) },
  };
}

/** The schema of the property at `path`, through arrays. */
export function propertyAt(schema: Schema | undefined, ...path: readonly string[]): Schema | undefined {
  const [name, ...rest] = path;
  if (name === undefined || schema === undefined) return schema;
  const inside = schema.kind === "array" ? schema.items : schema;
  const found = inside.kind === "object" ? inside.properties.find((each) => each.name === name) : undefined;
  return propertyAt(found?.schema, ...rest);
}
