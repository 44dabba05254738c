import { stringify } from "yaml";
import type { NamedSchema, Operation } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import { objectOf, type JsonObject } from "../openapi/json-object.ts";
import { operationJson } from "../openapi/operation-json.ts";
import { reachable, schemasOf } from "../openapi/reachable-schemas.ts";
import { schemaJson } from "../openapi/schema-json.ts";
import { schemeNames, securitySchemes } from "../openapi/security-json.ts";
import { errorTable } from "./error-table.ts";
import { fence } from "./markdown.ts";
import { appTypeNames, frontMatter, heading, page } from "./page-parts.ts";
import { missingRate } from "./prose.ts";

/**
 * An operation as a page with front matter, a title and one fenced OpenAPI document of one path and one operation. Its description
 * holds the prose, the rate limit and the error table, its tags the folder and the app types; what has no documented
 * place is written as the contract's `x-lark-…` extensions.
 */
export function openApiPage(operation: Operation, schemas: readonly NamedSchema[]): string {
  const document = objectOf([
    ["openapi", "3.1.0"],
    ["info", { title: operation.title, version: "1.0.0" }],
    ["servers", [{ url: operation.server ?? "https://open.feishu.cn" }]],
    ["paths", objectOf([[operation.path, objectOf([[operation.method, pathItem(operation)]])]])],
    ["components", components(operation, schemas)],
  ]);
  return page([
    frontMatter(operation.docs),
    heading(1, operation.title),
    heading(2, "OpenAPI Specification"),
    fence("yaml", stringify(document, { lineWidth: 0, blockQuote: "literal", aliasDuplicateObjects: false })),
  ]);
}

function pathItem(operation: Operation): JsonObject {
  const written = operationJson({ ...operation, errors: [] }, {});
  const { service, resource } = operation.name;
  const folder = `${service}/${resource}`;
  const tags = [folder, ...(operation.appTypes ?? []).map((type) => appTypeNames[type])];
  const replaced = { ...written, description: description(operation), tags };
  return objectOf(Object.entries(replaced).filter(([key, value]) => isWritten(key, value, operation)));
}

function description(operation: Operation): string {
  const errors = errorTable(operation.errors);
  return [
    ...(operation.description === undefined ? [] : [operation.description]),
    ...(isSaidInProse(operation) ? [missingRate(operation) ?? ""] : []),
    ...(errors === undefined ? [] : ["### 错误码", errors]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Facts that stand elsewhere on the page, that passes derive, or that are true of every page are not written again. */
function isWritten(key: string, value: Json, operation: Operation): boolean {
  switch (key) {
    case "description":
      return value !== "";
    case "servers":
    case "x-lark-app-types":
    case "x-lark-docs":
    case "x-lark-source":
    case "x-lark-paginated":
    case "x-lark-batch":
    case "x-lark-idempotency":
    case "x-lark-serialize-by":
      return false;
    case "x-lark-rate-limit":
      return !isSaidInProse(operation);
    default:
      return true;
  }
}

/** Whether the description's sentence says all of the limit. */
function isSaidInProse({ rateLimit }: Operation): boolean {
  if (rateLimit.kind === "unstated") return true;
  return rateLimit.kind === "quota" && rateLimit.basis === "prose" && rateLimit.special === undefined;
}

function components(operation: Operation, schemas: readonly NamedSchema[]): JsonObject {
  const used = reachable(schemasOf(operation), schemas).map(({ name, schema }) => [name, schemaJson(schema)] as const);
  const names = new Set<string>((operation.tokens ?? []).map((kind) => schemeNames[kind]));
  const schemes = Object.entries(securitySchemes()).filter(([name]) => names.has(name));
  return objectOf([
    ["schemas", used.length === 0 ? undefined : objectOf(used)],
    ["securitySchemes", schemes.length === 0 ? undefined : objectOf(schemes)],
  ]);
}
