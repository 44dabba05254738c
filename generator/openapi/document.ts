import type { Api, Operation } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import { operationId, serviceOf } from "../wording/names.ts";
import type { ApiOutline } from "../model/outline.ts";
import { componentsJson, errorResponse } from "./components-json.ts";
import { eventJson } from "./event-json.ts";
import { catalogJson } from "./extensions.ts";
import { objectOf, type JsonObject } from "./json-object.ts";
import { operationJson } from "./operation-json.ts";

/**
 * The whole API as one OpenAPI 3.1 document, as the contract describes it. Equal Apis give equal documents, key order
 * included. `version` is the document's own.
 */
export function toOpenApi(api: Api, version = "0.0.0"): JsonObject {
  return objectOf([
    ...introduction(api, version),
    ["paths", pathsJson(api.operations)],
    ["webhooks", webhooksJson(api)],
    ["components", componentsJson(api)],
    ["x-lark-error-catalog", api.errorCatalog.length === 0 ? undefined : catalogJson(api.errorCatalog)],
  ]);
}

/** What a document begins with. */
export function introduction(
  api: Pick<ApiOutline, "operations" | "events">,
  version: string,
): readonly (readonly [key: string, value: Json])[] {
  return [
    ["openapi", "3.1.0"],
    ["info", { title: "Feishu / Lark Open Platform", description: "Made from the documentation pages.", version }],
    ["servers", [{ url: "https://open.feishu.cn" }]],
    ["tags", tagsJson(api)],
  ];
}

function tagsJson(api: Pick<ApiOutline, "operations" | "events">): Json {
  const services = new Set([...api.operations.map(({ name }) => name.service), ...api.events.map(serviceOf)]);
  return [...services].sort().map((name) => ({ name }));
}

/** Operations by path, both in code-unit order of the path and in the order of `methodOrder`. */
function pathsJson(operations: readonly Operation[]): Json {
  const keys = pathKeys(operations);
  const calls = operations.map((operation, index) => ({
    key: keys[index] ?? operation.path,
    method: operation.method,
    value: operationJson(operation, errorResponse),
  }));
  return objectOf(
    byPath(calls).map(([key, item]) => [key, objectOf(item.map(({ method, value }) => [method, value] as const))]),
  );
}

/** The key of each operation's path item: its path, unless the path and method are taken. */
export function pathKeys(operations: readonly Pick<Operation, "name" | "method" | "path">[]): readonly string[] {
  const taken = new Set<string>();
  return operations.map(({ name, method, path }) => {
    // One path and method can stand on two hosts; OpenAPI has room for one, a fragment keeps the other.
    const key = taken.has(`${method} ${path}`) ? `${path}#${operationId(name)}` : path;
    taken.add(`${method} ${key}`);
    return key;
  });
}

/** Calls by the key of their path item, both keys and methods in the order of the document. */
export function byPath<Call extends { readonly key: string; readonly method: string }>(
  calls: readonly Call[],
): readonly (readonly [key: string, calls: readonly Call[]])[] {
  const items = new Map<string, Call[]>();
  for (const call of calls) {
    const item = items.get(call.key);
    if (item === undefined) items.set(call.key, [call]);
    else item.push(call);
  }
  const paths = [...items].sort(([a], [b]) => (a < b ? -1 : 1));
  const order = (call: Call): number => methodOrder.indexOf(call.method);
  return paths.map(([key, item]) => [key, item.sort((a, b) => order(a) - order(b))]);
}

const methodOrder = ["get", "post", "put", "patch", "delete", "head", "options"];

function webhooksJson(api: Api): Json | undefined {
  return api.events.length === 0 ? undefined : objectOf(api.events.map((event) => [event.type, eventJson(event)]));
}
