import type { HttpMethod, Operation, OperationName, Parameter, RequestBody, ResponseBody } from "../model/api.ts";
import type { ErrorRow } from "../model/errors.ts";
import type { Json } from "../model/json.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import { booleanAt, isObject, numberAt, objectAt, objectsAt, own, textAt, textsAt } from "./members.ts";
import type { Places } from "./places.ts";
import { readKind, readRetry } from "./read-errors.ts";
import { readAppTypes, readDocs, readFieldScopes, readRateLimit, readScopes, readTokens } from "./read-extensions.ts";
import { readSchema } from "./read-schema.ts";

export const methods: readonly HttpMethod[] = ["get", "post", "put", "patch", "delete", "head", "options"];

/** Where an operation stands in its document. */
export interface Standing {
  readonly method: HttpMethod;
  readonly path: string;
  readonly item: Json;
  readonly components: JsonObject;
  readonly places: Places;
}

/** One operation of a path item. */
export function readOperation(json: JsonObject, standing: Standing): Operation {
  const { method, path, places } = standing;
  const title = textAt(json, "summary") ?? `${method.toUpperCase()} ${path}`;
  const description = textAt(json, "description");
  const server = objectsAt(json, "servers").map((each) => textAt(each, "url"))[0];
  const request = readRequest(json, standing);
  return {
    name: nameOf(textAt(json, "operationId") ?? `${method} ${path}`),
    form: "tables",
    method,
    path,
    ...(server === undefined ? {} : { server }),
    title,
    ...(description === undefined ? {} : { description }),
    ...(booleanAt(json, "deprecated") === true ? { deprecated: true } : {}),
    docs: readDocs(json, title),
    span: places.of(json),
    parameters: readParameters(json, standing),
    ...(request === undefined ? {} : { request }),
    response: readResponse(json, standing),
    errors: objectsAt(json, "x-lark-errors").map((row) => readError(row, json, places)),
    rateLimit: readRateLimit(json),
    ...access(json),
    ...derived(json),
  };
}

function access(json: JsonObject): Pick<Operation, "appTypes" | "tokens" | "scopes" | "fieldScopes"> {
  const appTypes = readAppTypes(json);
  const tokens = readTokens(json);
  return {
    ...(appTypes === undefined ? {} : { appTypes }),
    ...(tokens === undefined ? {} : { tokens }),
    scopes: readScopes(json),
    fieldScopes: readFieldScopes(json),
  };
}

type Derived = Pick<Operation, "pagination" | "batch" | "idempotency" | "serializeBy">;

function derived(json: JsonObject): Derived {
  const paginated = objectAt(json, "x-lark-paginated");
  const batch = objectAt(json, "x-lark-batch");
  const idempotency = objectAt(json, "x-lark-idempotency");
  const serializeBy = textsAt(json, "x-lark-serialize-by");
  return {
    ...(paginated === undefined ? {} : { pagination: readPagination(paginated) }),
    ...(batch === undefined
      ? {}
      : { batch: { items: textAt(batch, "items") ?? "", max: numberAt(batch, "max") ?? 0 } }),
    ...(idempotency === undefined ? {} : { idempotency: readIdempotency(idempotency) }),
    ...(serializeBy === undefined ? {} : { serializeBy }),
  };
}

function readPagination(json: JsonObject): NonNullable<Operation["pagination"]> {
  return {
    request: textAt(json, "request") ?? "",
    response: textAt(json, "response") ?? "",
    items: textAt(json, "items") ?? "",
    more: textAt(json, "more") ?? "",
  };
}

function readIdempotency(json: JsonObject): NonNullable<Operation["idempotency"]> {
  const where = textAt(json, "in");
  return { in: where === "body" || where === "header" ? where : "query", name: textAt(json, "name") ?? "" };
}

/** `service.version.resource.method`; a foreign id fills what parts it has. */
function nameOf(id: string): OperationName {
  const [service = "", version = "", ...rest] = id.split(".");
  return { service, version, resource: rest.slice(0, -1).join("."), method: rest.at(-1) ?? "" };
}

function readParameters(json: JsonObject, { item, components }: Standing): readonly Parameter[] {
  const shared = isObject(item) ? objectsAt(item, "parameters") : [];
  return [...shared, ...objectsAt(json, "parameters")]
    .map((parameter) => resolved(parameter, components))
    .flatMap((parameter) => {
      const where = textAt(parameter, "in");
      if (where !== "path" && where !== "query" && where !== "header") return [];
      return [readParameter(parameter, where)];
    });
}

function readParameter(json: JsonObject, where: Parameter["in"]): Parameter {
  const description = textAt(json, "description");
  return {
    in: where,
    name: textAt(json, "name") ?? "",
    required: booleanAt(json, "required") === true,
    schema: {
      ...readSchema(own(json, "schema")),
      ...(description === undefined ? {} : { description }),
      ...(booleanAt(json, "deprecated") === true ? { deprecated: true } : {}),
    },
  };
}

function readRequest(json: JsonObject, { components }: Standing): RequestBody | undefined {
  const body = objectAt(json, "requestBody");
  if (body === undefined) return undefined;
  const target = resolved(body, components);
  const [mediaType, media] = mediaOf(target) ?? ["application/json", {}];
  return { mediaType, required: booleanAt(target, "required") === true, ...contentOf(media) };
}

/** The answer of a call that went well; nothing is said of a media type where the document shows none. */
function readResponse(json: JsonObject, { components }: Standing): ResponseBody {
  const responses = Object.entries(objectAt(json, "responses") ?? {});
  const success = responses.find(([status]) => /^2/.test(status))?.[1];
  const [mediaType, media] = (isObject(success) ? mediaOf(resolved(success, components)) : undefined) ?? [
    "application/json",
    {},
  ];
  return { mediaType, ...contentOf(media) };
}

/** What is said of a media type: its schema and example. */
export function contentOf(media: JsonObject): Pick<RequestBody, "schema" | "example"> {
  const example = own(media, "example");
  return { schema: readSchema(own(media, "schema")), ...(example === undefined ? {} : { example }) };
}

/** The first media type of a body, with what the document says of it. */
export function mediaOf(body: JsonObject): readonly [mediaType: string, media: JsonObject] | undefined {
  const [first] = Object.entries(objectAt(body, "content") ?? {});
  return first === undefined ? undefined : [first[0], isObject(first[1]) ? first[1] : {}];
}

/** What `#/components/parameters/name` and the like refer to; one step, which is all that documents take. */
function resolved(json: JsonObject, components: JsonObject): JsonObject {
  const [section = "", name = ""] = textAt(json, "$ref")?.split("/").slice(-2) ?? [];
  const target = objectAt(components, section);
  return (target && objectAt(target, name)) ?? json;
}

function readError(row: JsonObject, operation: JsonObject, places: Places): ErrorRow {
  const status = numberAt(row, "status");
  const remedy = textAt(row, "remedy");
  return {
    code: numberAt(row, "code") ?? 0,
    ...(status === undefined ? {} : { status }),
    name: textAt(row, "name") ?? "",
    message: textAt(row, "message") ?? "",
    kind: readKind(row),
    retry: readRetry(row),
    ...(remedy === undefined ? {} : { remedy }),
    span: places.of(operation),
  };
}
