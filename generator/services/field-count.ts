import type { Api } from "../model/api.ts";
import { eventSchemas, inside } from "../model/inside.ts";
import type { Schema } from "../model/schema.ts";

/** How many parameters and properties there are in requests, responses, events and named schemas. */
export function fieldCount({ operations, events, schemas }: Pick<Api, "operations" | "events" | "schemas">): number {
  const parameters = operations.map((operation) => operation.parameters.length);
  const bodies = [
    ...operations.flatMap(({ request, response }) => [...(request ? [request.schema] : []), response.schema]),
    ...events.flatMap(eventSchemas),
    ...schemas.map(({ schema }) => schema),
  ];
  return sum(parameters) + sum(bodies.map(propertyCount));
}

function propertyCount(schema: Schema): number {
  const own = schema.kind === "object" ? schema.properties.length : 0;
  return own + sum(inside(schema).map(propertyCount));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
