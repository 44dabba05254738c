import type { Api, Operation } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import { componentsJson, errorResponse } from "./components-json.ts";
import { eventJson, eventService } from "./event-json.ts";
import { catalogJson } from "./extensions.ts";
import { objectOf, type JsonObject } from "./json-object.ts";
import { operationId, operationJson } from "./operation-json.ts";

/**
 * The whole API as one OpenAPI 3.1 document, as the contract describes it. Equal Apis give equal documents, key order
 * included. `version` is the document's own.
 */
export function toOpenApi(api: Api, version = "0.0.0"): JsonObject {
  return objectOf([
    ["openapi", "3.1.0"],
    ["info", { title: "Feishu / Lark Open Platform", description: "Made from the documentation pages.", version }],
    ["servers", [{ url: "https://open.feishu.cn" }]],
    ["tags", tagsJson(api)],
    ["paths", pathsJson(api.operations)],
    ["webhooks", webhooksJson(api)],
    ["components", componentsJson(api)],
    ["x-lark-error-catalog", api.errorCatalog.length === 0 ? undefined : catalogJson(api.errorCatalog)],
  ]);
}

function tagsJson(api: Api): Json {
  const services = new Set([...api.operations.map(({ name }) => name.service), ...api.events.map(eventService)]);
  return [...services].sort().map((name) => ({ name }));
}

/** Operations by path, both in code-unit order of the path and in the order of `methodOrder`. */
function pathsJson(operations: readonly Operation[]): Json {
  const items = new Map<string, Map<string, Json>>();
  for (const operation of operations) {
    const key = freeKey(items, operation);
    const item = items.get(key) ?? new Map<string, Json>();
    items.set(key, item.set(operation.method, operationJson(operation, errorResponse)));
  }
  const paths = [...items].sort(([a], [b]) => (a < b ? -1 : 1));
  return objectOf(paths.map(([path, item]) => [path, inMethodOrder(item)]));
}

/** One path and method can stand on two hosts; OpenAPI has room for one, a fragment keeps the other. */
function freeKey(items: ReadonlyMap<string, ReadonlyMap<string, Json>>, operation: Operation): string {
  const isTaken = items.get(operation.path)?.has(operation.method) ?? false;
  return isTaken ? `${operation.path}#${operationId(operation.name)}` : operation.path;
}

const methodOrder = ["get", "post", "put", "patch", "delete", "head", "options"];

function inMethodOrder(item: ReadonlyMap<string, Json>): Json {
  return objectOf(methodOrder.map((method) => [method, item.get(method)]));
}

function webhooksJson(api: Api): Json | undefined {
  return api.events.length === 0 ? undefined : objectOf(api.events.map((event) => [event.type, eventJson(event)]));
}
