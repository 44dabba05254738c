import type { NamedSchema, Operation, Parameter, RequestBody } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";

/** One part of what a caller passes: `path`, `params`, `headers` or `data`. */
export interface PartView {
  readonly name: "path" | "params" | "headers" | "data";
  /** Name of its type: `ListAppTableRecordParams`. */
  readonly type: string;
  /** Its wire type, below the operation's. */
  readonly wire: string;
  /** Nothing in it is required, so it can be left out. */
  readonly optional: boolean;
}

/** The parts an operation has, in the order a caller writes them. */
export function partsOf(operation: Operation, typeBase: string, schemas: ReadonlyMap<string, NamedSchema>): PartView[] {
  const { parameters, request } = operation;
  return [
    ...pathPart(operation, typeBase),
    ...parametersPart("params", "query", parameters, typeBase),
    ...parametersPart("headers", "header", parameters, typeBase),
    ...(request === undefined ? [] : [dataPart(request, typeBase, schemas)]),
  ];
}

function pathPart({ path, parameters }: Operation, typeBase: string): PartView[] {
  const hasNames = /\{[^{}]+\}/.test(path) || parameters.some((parameter) => parameter.in === "path");
  return hasNames ? [{ name: "path", type: `${typeBase}Path`, wire: wireOf("path"), optional: false }] : [];
}

function parametersPart(
  name: "params" | "headers",
  where: "query" | "header",
  parameters: readonly Parameter[],
  typeBase: string,
): PartView[] {
  const own = parameters.filter((parameter) => parameter.in === where);
  if (own.length === 0) return [];
  const type = typeBase + (name === "params" ? "Params" : "Headers");
  return [{ name, type, wire: wireOf(where), optional: !own.some(({ required }) => required) }];
}

function dataPart(request: RequestBody, typeBase: string, schemas: ReadonlyMap<string, NamedSchema>): PartView {
  const content = `NonNullable<Wire["requestBody"]>["content"][${JSON.stringify(request.mediaType)}]`;
  const optional = !request.required || isEmptyAllowed(request.schema, schemas);
  return { name: "data", type: `${typeBase}Data`, wire: content, optional };
}

function wireOf(where: string): string {
  return `NonNullable<Wire["parameters"]["${where}"]>`;
}

/** Whether `{}` is a valid value. A reference that comes back to itself has no required member on the way. */
function isEmptyAllowed(schema: Schema, schemas: ReadonlyMap<string, NamedSchema>, seen = new Set<string>()): boolean {
  switch (schema.kind) {
    case "object":
      return !schema.properties.some(({ required }) => required);
    case "map":
    case "any":
      return true;
    case "reference": {
      const target = schemas.get(schema.name)?.schema;
      if (target === undefined || seen.has(schema.name)) return true;
      return isEmptyAllowed(target, schemas, seen.add(schema.name));
    }
    case "union":
      return schema.variants.some((variant) => isEmptyAllowed(variant, schemas, seen));
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "array":
      return false;
  }
}
