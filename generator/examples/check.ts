import type { NamedSchema } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import type { ObjectSchema, Schema } from "../model/schema.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import type { Span } from "../source/source-file.ts";
import { scalarProblem } from "./scalar.ts";

/** Something in an example that its schema does not allow. */
export interface Problem {
  /** `data.items[].name`; empty for the value itself. */
  readonly path: string;
  /** What was expected, what was found. */
  readonly message: string;
  /** Where the document describes the field. */
  readonly span?: Span;
}

export type Schemas = ReadonlyMap<string, NamedSchema>;

/** Everything in a value that its schema does not allow. None: the value is valid. */
export function problemsOf(schema: Schema, value: Json, schemas: Schemas, path = ""): readonly Problem[] {
  if (value === null && schema.nullable === true) return [];
  const message = scalarProblem(schema, value);
  if (message !== undefined) return [problem(schema, path, message)];
  if (schema.kind === "reference") {
    const target = schemas.get(schema.name)?.schema;
    return target === undefined ? [] : problemsOf(target, value, schemas, path);
  }
  if (schema.kind === "union") return leastProblems(schema.variants, value, schemas, path);
  if (schema.kind === "object" && isObject(value)) return memberProblems(schema, value, schemas, path);
  if (schema.kind === "map" && isObject(value)) {
    return Object.values(value).flatMap((member) => problemsOf(schema.values, member, schemas, `${path}{}`));
  }
  if (schema.kind === "array" && Array.isArray(value)) {
    return value.flatMap((item: Json) => problemsOf(schema.items, item, schemas, `${path}[]`));
  }
  return [];
}

/** The variant a value fits best, the first of equals. */
export function closestVariant(variants: readonly Schema[], value: Json, schemas: Schemas): Schema | undefined {
  let best: { readonly variant: Schema; readonly count: number } | undefined;
  for (const variant of variants) {
    const count = problemsOf(variant, value, schemas).length;
    if (count === 0) return variant;
    if (best === undefined || count < best.count) best = { variant, count };
  }
  return best?.variant;
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function leastProblems(variants: readonly Schema[], value: Json, schemas: Schemas, path: string): readonly Problem[] {
  const variant = closestVariant(variants, value, schemas);
  return variant === undefined ? [] : problemsOf(variant, value, schemas, path);
}

function memberProblems(schema: ObjectSchema, value: JsonObject, schemas: Schemas, path: string): Problem[] {
  return schema.properties.flatMap(({ name, required, schema: member }) => {
    const at = path === "" ? name : `${path}.${name}`;
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given !== undefined) return problemsOf(member, given, schemas, at);
    return required ? [problem(member, at, "it is required and missing")] : [];
  });
}

function problem({ span }: Schema, path: string, message: string): Problem {
  return { path, message, ...(span === undefined ? {} : { span }) };
}
