import type { FieldScope, Operation, Parameter, RequestBody, ResponseBody } from "../model/api.ts";
import type { Property, Schema } from "../model/schema.ts";
import { errorTable } from "./error-table.ts";
import { documentedResponse } from "./documented-response.ts";
import { fieldTable } from "./field-rows.ts";
import { fieldScopesOf, type FieldScopes } from "./field-scopes.ts";
import { cell, table } from "./markdown.ts";
import { accessRows, exampleSection, frontMatter, heading, page, section } from "./page-parts.ts";
import { proseOf } from "./prose.ts";
import { rateCell } from "./rate-limit.ts";

/**
 * An operation as a page of pipe tables, in the sections and words of the vendor's own pages. The link to the API
 * explorer carries the operation's name.
 */
export function tablesPage(whole: Operation): string {
  const operation = { ...whole, response: documentedResponse(whole.response) };
  const scopes = fieldScopesOf(rowsOf(operation), operation.fieldScopes);
  return page([
    frontMatter(operation.docs),
    heading(1, operation.title),
    proseOf(operation),
    explorerLink(operation),
    heading(2, "请求"),
    table(["名称", "值"], basics(operation, scopes.rest)),
    ...requestSections(operation, scopes),
    heading(2, "响应"),
    ...responseSections(operation.response, scopes),
    ...section("错误码", errorTable(operation.errors)),
  ]);
}

/** Everything that gets a row, in the order in which a page is read. */
function rowsOf({ parameters, request, response }: Operation): readonly Property[] {
  return [
    ...ofKind(parameters, "path"),
    ...ofKind(parameters, "query"),
    ...ofKind(parameters, "header"),
    ...(request === undefined ? [] : propertiesOf(request.schema)),
    ...propertiesOf(response.schema),
  ];
}

function basics(operation: Operation, fieldScopes: readonly FieldScope[]): string[][] {
  const { server = "https://open.feishu.cn", path, method, rateLimit } = operation;
  return [
    ["HTTP URL", `${server}${path.replaceAll(/\{([^{}/]+)\}/gu, ":$1")}`],
    ["HTTP Method", method.toUpperCase()],
    ["接口频率限制", rateCell(rateLimit)],
    ...accessRows(operation, fieldScopes),
  ];
}

/** `{尝试一下}(url=…?project=drive&version=v1&resource=import_task&method=create)`. */
function explorerLink({ name }: Operation): string {
  const { service, version, resource, method } = name;
  const query = [
    `project=${encodeURIComponent(service)}`,
    `version=${encodeURIComponent(version)}`,
    `resource=${encodeURIComponent(snakeCase(resource))}`,
    `method=${encodeURIComponent(snakeCase(method))}`,
  ].join("&");
  return `{尝试一下}(url=/api/tools/api_explore/api_explore_config?${query})`;
}

/** The explorer's key is in snake case: `importTask` → `import_task`. */
function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

function requestSections(operation: Operation, scopes: FieldScopes): string[] {
  const { parameters, request } = operation;
  const path = fieldTable(ofKind(parameters, "path"), scopes);
  const query = fieldTable(ofKind(parameters, "query"), scopes);
  const header = headerTable(operation, scopes);
  return [
    ...section("请求头", header),
    ...section("路径参数", path),
    ...section("查询参数", query),
    ...section("请求体", request && fieldTable(propertiesOf(request.schema), scopes)),
    ...exampleSection("请求体示例", request?.example),
  ];
}

function responseSections({ schema, example }: ResponseBody, scopes: FieldScopes): string[] {
  return [...section("响应体", fieldTable(propertiesOf(schema), scopes)), ...exampleSection("响应体示例", example)];
}

function ofKind(parameters: readonly Parameter[], kind: Parameter["in"]): readonly Property[] {
  return parameters.filter((parameter) => parameter.in === kind);
}

function propertiesOf(schema: Schema): readonly Property[] {
  return schema.kind === "object" ? schema.properties : [];
}

/** The operation's own headers behind the two of transport, which say the token kinds and the media type. */
function headerTable({ tokens, request, parameters }: Operation, scopes: FieldScopes): string | undefined {
  const transport = [
    ...(tokens === undefined ? [] : [["`Authorization`", "`string`", "是", tokenCell(tokens)]]),
    ...(request === undefined ? [] : [["`Content-Type`", "`string`", "是", mediaTypeCell(request)]]),
  ];
  return fieldTable(ofKind(parameters, "header"), scopes, transport);
}

function tokenCell(tokens: NonNullable<Operation["tokens"]>): string {
  return tokens.map((kind) => `\`${kind}_access_token\``).join("<br>或<br>");
}

function mediaTypeCell({ mediaType }: RequestBody): string {
  return `**固定值**："${cell(mediaType)}${mediaType === "application/json" ? "; charset=utf-8" : ""}"`;
}
