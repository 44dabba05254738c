import type { EventDefinition, FieldScope } from "../../model/api.ts";
import { entriesOf, entry, type MapEntry } from "../../pages/node.ts";
import type { PageHeader } from "../../pages/page.ts";
import { readRequest, readResponse } from "./bodies.ts";
import * as extensions from "./extensions.ts";
import { appTypesOf, docsOf, extend } from "./operation.ts";
import { readOperationText } from "./operation-text.ts";
import { isTrue, textOf, type Reading } from "./reading.ts";
import { readSecurity } from "./security.ts";

/** A webhook as an event: its key is the event's type, its request body the whole event. */
export function readWebhook(webhook: MapEntry, header: PageHeader, document: Reading): EventDefinition | undefined {
  const item = document.resolver.follow(webhook.value);
  const member = entriesOf(item).find(({ value }) => entry(value, "requestBody") !== undefined);
  if (member === undefined) {
    document.report(
      "openapi/webhook",
      webhook.keySpan,
      `webhook “${webhook.key}” has no request body to describe an event`,
    );
    return undefined;
  }
  const fieldScopes: FieldScope[] = [];
  const reading: Reading = { ...document, collect: (scope) => fieldScopes.push(scope) };
  const node = member.value;
  const body = readRequest(node, reading);
  const reply = readResponse(node, reading);
  const description = entry(node, "description");
  const text = description?.kind === "scalar" ? readOperationText(description.text, reading.report).prose : undefined;
  const title = textOf(entry(node, "summary")) ?? (header.title?.value.trim() || webhook.key);
  const appTypes =
    extend(node, "x-lark-app-types", extensions.listOf(extensions.readAppType), reading) ?? appTypesOf(node);
  return {
    type: webhook.key,
    title,
    ...(text === undefined ? {} : { description: text }),
    docs: extend(node, "x-lark-docs", extensions.readDocs, reading) ?? docsOf({ member, header }, title),
    span: webhook.keySpan,
    ...(isTrue(entry(node, "deprecated")) ? { deprecated: true } : {}),
    schema: body?.schema ?? { kind: "any" },
    ...(body?.example === undefined ? {} : { example: body.example }),
    ...(reply === undefined ? {} : { reply }),
    ...(appTypes === undefined ? {} : { appTypes }),
    scopes: extend(node, "x-lark-scopes", extensions.readScopeList, reading) ?? readSecurity(node, reading).scopes,
    fieldScopes:
      extend(node, "x-lark-field-scopes", extensions.listOf(extensions.readFieldScope), reading) ?? fieldScopes,
  };
}
