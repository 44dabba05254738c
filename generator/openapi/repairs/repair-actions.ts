import type { EventDefinition, NamedSchema, Operation, RequestBody, ResponseBody } from "../../model/api.ts";
import type { FieldType } from "../../model/field-type.ts";
import type { Json } from "../../model/json.ts";
import type { Repair } from "../../model/repair.ts";
import type { Property, Schema } from "../../model/schema.ts";
import { positionAt } from "../../source/source-file.ts";
import { fieldTypeParts } from "../components-json.ts";
import { objectOf, unlessEmpty, type JsonObject } from "../json-object.ts";
import { parametersOf } from "../operation-json.ts";
import { schemaJson, schemaWithoutDescription } from "../schema-json.ts";
import { differenceOf, type Location } from "./difference.ts";
import { isRepaired, literalBody, literalSchema, repairsIn } from "./literal.ts";

/** An action of an OpenAPI Overlay 1.0. */
export type RepairAction = JsonObject;

/** What makes of an operation as its page has it the one that is emitted; `key` is that of its path item. */
export function operationRepairs(operation: Operation, key: string): readonly RepairAction[] {
  const { method, request, response } = operation;
  const at = ["paths", key, method];
  return [
    ...parametersOf(operation).flatMap(({ schema }, index) =>
      schemaRepairs(schema, [...at, "parameters", index, "schema"], schemaWithoutDescription),
    ),
    ...(request === undefined ? [] : bodyRepairs(request, [...at, "requestBody"])),
    ...bodyRepairs(response, [...at, "responses", "200"]),
  ];
}

/** The same of an event. */
export function eventRepairs({ type, schema, reply }: EventDefinition): readonly RepairAction[] {
  const at = ["webhooks", type, "post"];
  return [
    ...bodyRepairs({ mediaType: "application/json", schema }, [...at, "requestBody"]),
    ...(reply === undefined ? [] : bodyRepairs(reply, [...at, "responses", "200"])),
  ];
}

/** The same of a named schema. */
export function namedRepairs({ name, schema }: NamedSchema): readonly RepairAction[] {
  return schemaRepairs(schema, [...home, name]);
}

/** The same of a type of Bitable's fields. */
export function fieldTypeRepairs(type: FieldType): readonly RepairAction[] {
  const titled = (schema: Schema): JsonObject => ({ ...schemaJson(schema), title: type.name });
  return fieldTypeParts(type).flatMap(([name, schema]) => schemaRepairs(schema, [...home, name], titled));
}

const home = ["components", "schemas"];

function bodyRepairs(body: RequestBody | ResponseBody, at: Location): readonly RepairAction[] {
  const place = [...at, "content", body.mediaType];
  const shownOtherwise = body.exampleRepair === undefined ? [] : [body.exampleRepair];
  if (!("repair" in body) || body.repair === undefined) {
    const [before, after] = [literalBody(body).example, body.example].map((example) =>
      objectOf([["example", example]]),
    );
    const examples = actionsOf({ before: before ?? {}, after: after ?? {}, because: shownOtherwise }, place);
    return [...schemaRepairs(body.schema, [...place, "schema"]), ...examples];
  }
  const shown = ({ schema, example }: Pick<ResponseBody, "schema" | "example">): JsonObject =>
    objectOf(Object.entries({ schema: schemaJson(schema), example }));
  const because = [body.repair, ...shownOtherwise, ...repairsIn(body.repair.literal.schema), ...repairsIn(body.schema)];
  return actionsOf({ before: shown(literalBody(body)), after: shown(body), because }, place);
}

type Print = (schema: Schema) => JsonObject;

/** Of nested repairs the outermost, with what is repaired inside it. */
function schemaRepairs(schema: Schema, at: Location, print: Print = schemaJson): readonly RepairAction[] {
  if (!isRepaired(schema)) return [];
  if (schema.repair === undefined) {
    const parts = partsOf(schema).flatMap(([steps, part]) => schemaRepairs(part, [...at, ...steps]));
    return [...requiredRepairs(schema, at), ...parts];
  }
  const before = print(literalSchema(schema));
  return actionsOf({ before, after: print(schema), because: repairsIn(schema) }, at);
}

/** What an object requires, where that was repaired. */
function requiredRepairs(schema: Schema, at: Location): readonly RepairAction[] {
  if (schema.kind !== "object") return [];
  const because = schema.properties.flatMap(({ repair }) => repair ?? []);
  const namesWhere = (isRequired: (property: Property) => boolean): JsonObject =>
    objectOf([["required", unlessEmpty(schema.properties.filter(isRequired).map(({ name }) => name))]]);
  const before = namesWhere(({ required, repair }) => repair?.literal ?? required);
  return actionsOf({ before, after: namesWhere(({ required }) => required), because }, at);
}

/** What is directly inside a schema, with the way to it in the document. */
function partsOf(schema: Schema): readonly (readonly [Location, Schema])[] {
  switch (schema.kind) {
    case "array":
      return [[["items"], schema.items]];
    case "map":
      return [[["additionalProperties"], schema.values]];
    case "object":
      return schema.properties.map((property) => [["properties", property.name], property.schema]);
    case "union":
      return schema.variants.map((variant, index) => [["anyOf", index], variant]);
    default:
      return [];
  }
}

interface Repaired {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly because: readonly Repair<unknown>[];
}

function actionsOf({ before, after, because }: Repaired, at: Location): readonly RepairAction[] {
  const description = [...new Set(because.map(reasonOf))].join("; ");
  return differenceOf(before, after, at).map(({ target, ...change }): { readonly [key: string]: Json } => ({
    target: jsonPath(target),
    description,
    ...change,
  }));
}

/** `schema/sample-keys at bitable/v1/record.md:36:9` */
function reasonOf({ rule, span }: Repair<unknown>): string {
  const { line, column } = positionAt(span.file, span.start);
  return `${rule} at ${span.file.path}:${String(line)}:${String(column)}`;
}

/** `$.paths['/open-apis/x'].get`, as RFC 9535 has it. */
function jsonPath(location: Location): string {
  const steps = location.map((step) => {
    if (typeof step === "number") return `[${String(step)}]`;
    return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `['${escaped(step)}']`;
  });
  return `$${steps.join("")}`;
}

/** As JSON writes it, between single quotes. */
function escaped(name: string): string {
  return JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
}
