import type { Api } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";

/** How many parameters and properties there are in requests, responses, events and named schemas. */
export function fieldCount({ operations, events, schemas }: Pick<Api, "operations" | "events" | "schemas">): number {
  const parameters = operations.map((operation) => operation.parameters.length);
  const bodies = [
    ...operations.flatMap(({ request, response }) => [...(request ? [request.schema] : []), response.schema]),
    ...events.map((event) => event.schema),
    ...schemas.map(({ schema }) => schema),
  ];
  return sum(parameters) + sum(bodies.map(propertyCount));
}

function propertyCount(schema: Schema): number {
  switch (schema.kind) {
    case "object":
      return sum(schema.properties.map((property) => 1 + propertyCount(property.schema)));
    case "array":
      return propertyCount(schema.items);
    case "map":
      return propertyCount(schema.values);
    case "union":
      return sum(schema.variants.map(propertyCount));
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
    case "reference":
      return 0;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
