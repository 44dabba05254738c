import type { Operation, Parameter, RequestBody, ResponseBody } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import { operationId } from "../wording/names.ts";
import { operationExtensions } from "./extensions.ts";
import { objectOf, unlessEmpty, type JsonObject } from "./json-object.ts";
import { schemaJson, schemaWithoutDescription } from "./schema-json.ts";
import { securityJson } from "./security-json.ts";

/** An operation as its path item holds it. `errorResponse` is the reference to what a failed call answers. */
export function operationJson(operation: Operation, errorResponse: Json): JsonObject {
  return objectOf([
    ["operationId", operationId(operation.name)],
    ["summary", operation.title],
    ["description", operation.description],
    ["deprecated", operation.deprecated],
    ["tags", [operation.name.service]],
    ["servers", operation.server === undefined ? undefined : [{ url: operation.server }]],
    ["parameters", unlessEmpty(parametersOf(operation).map(parameterJson))],
    ["requestBody", operation.request && requestJson(operation.request)],
    ["responses", responsesJson(operation, errorResponse)],
    ["security", operation.tokens && securityJson(operation.tokens, operation.scopes)],
    ...operationExtensions(operation),
  ]);
}

export function mediaJson(body: RequestBody | ResponseBody): Json {
  return objectOf([
    [
      body.mediaType,
      objectOf([
        ["schema", schemaJson(body.schema)],
        ["example", body.example],
      ]),
    ],
  ]);
}

/** All parameters; every `{name}` of the path is declared: one that no table describes is text. */
export function parametersOf({ path, parameters }: Operation): readonly Parameter[] {
  const declared = new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
  const inPath = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ""));
  const missing = [...inPath].filter((name) => !declared.has(name));
  return [
    ...missing.map((name): Parameter => ({ in: "path", name, required: true, schema: { kind: "string" } })),
    ...parameters,
  ];
}

function parameterJson({ name, in: where, required, schema }: Parameter): Json {
  return objectOf([
    ["name", name],
    ["in", where],
    ["description", schema.description],
    ["required", where === "path" || required],
    ["deprecated", schema.deprecated],
    ["schema", schemaWithoutDescription(schema)],
  ]);
}

function requestJson(request: RequestBody): Json {
  return { required: request.required, content: mediaJson(request) };
}

function responsesJson(operation: Operation, errorResponse: Json): Json {
  const documented = [...operation.errors.map(({ status }) => status), operation.rateLimit.limited?.status];
  const statuses = new Set(documented.filter((status) => status !== undefined && isErrorStatus(status)));
  return objectOf([
    ["200", { description: "Success", content: mediaJson(operation.response) }],
    ...[...statuses].map((status) => [String(status), errorResponse] as const),
  ]);
}

function isErrorStatus(status: number): boolean {
  return Number.isInteger(status) && status > 200 && status <= 599;
}
