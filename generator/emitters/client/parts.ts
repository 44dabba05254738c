import type { NamedSchema, Operation, Parameter } from "../../model/api.ts";
import type { ObjectSchema, Schema } from "../../model/schema.ts";

/** One part of what a caller passes: `path`, `params`, `headers` or `data`. */
export interface Part {
  readonly name: "path" | "params" | "headers" | "data";
  /** Name of its type: `ListAppTableRecordParams`. */
  readonly type: string;
  readonly schema: Schema;
  /** Nothing in it is required, so it can be left out. */
  readonly optional: boolean;
}

/** The parts an operation has, in the order a caller writes them. */
export function partsOf(operation: Operation, typeBase: string, schemas: ReadonlyMap<string, NamedSchema>): Part[] {
  const { parameters, request } = operation;
  return [
    ...parametersPart("path", typeBase, pathParameters(operation)),
    ...parametersPart("params", typeBase, ofPlace("query", parameters)),
    ...parametersPart("headers", typeBase, ofPlace("header", parameters).map(withoutCredential)),
    ...(request === undefined
      ? []
      : [
          {
            name: "data" as const,
            type: `${typeBase}Data`,
            schema: request.schema,
            optional: !request.required || isEmptyAllowed(request.schema, schemas),
          },
        ]),
  ];
}

/** The runtime sends the helpdesk's credential itself; a call can send another one. */
function withoutCredential(parameter: Parameter): Parameter {
  const isSent = parameter.name.toLowerCase() === "x-lark-helpdesk-authorization";
  return isSent ? { ...parameter, required: false } : parameter;
}

/** All are needed, those too that stand in the path and in no table; these are text. */
function pathParameters({ path, parameters }: Operation): readonly Parameter[] {
  const declared = ofPlace("path", parameters);
  const names = new Set(declared.map(({ name }) => name));
  const missing = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name).filter((name) => !names.has(name));
  const texts = [...new Set(missing)].map((name): Parameter => ({
    in: "path",
    name,
    required: true,
    schema: { kind: "string" },
  }));
  return [...texts, ...declared.map((parameter) => ({ ...parameter, required: true }))];
}

/** The parameters of one place; of two with one name the first counts. */
function ofPlace(place: Parameter["in"], parameters: readonly Parameter[]): readonly Parameter[] {
  const names = new Set<string>();
  return parameters.filter(({ in: where, name }) => {
    const isNew = where === place && !names.has(name);
    if (isNew) names.add(name);
    return isNew;
  });
}

function parametersPart(
  name: "path" | "params" | "headers",
  typeBase: string,
  parameters: readonly Parameter[],
): readonly Part[] {
  if (parameters.length === 0) return [];
  const type = typeBase + { path: "Path", params: "Params", headers: "Headers" }[name];
  const schema: ObjectSchema = { kind: "object", properties: parameters };
  return [{ name, type, schema, optional: !parameters.some(({ required }) => required) }];
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
