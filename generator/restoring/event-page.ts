import type { EventDefinition } from "../model/api.ts";
import { fieldTable } from "./field-rows.ts";
import { fieldScopesOf } from "./field-scopes.ts";
import { code, table } from "./markdown.ts";
import { accessRows, exampleSection, frontMatter, heading, page, section } from "./page-parts.ts";

/**
 * An event as a page: what it is called and needs, its whole body (`schema`, `header`, `event`) as one table, an example; of a
 * callback also what may be answered.
 */
export function eventPage(event: EventDefinition): string {
  const properties = event.schema.kind === "object" ? event.schema.properties : [];
  const reply = event.reply?.schema.kind === "object" ? event.reply.schema.properties : [];
  const scopes = fieldScopesOf(properties, event.fieldScopes);
  return page([
    frontMatter(event.docs),
    heading(1, event.title),
    event.description ?? "",
    heading(2, "事件"),
    table(["名称", "值"], [["事件类型", code(event.type)], ...accessRows(event, scopes.rest)]),
    ...section("事件体", fieldTable(properties, scopes)),
    ...exampleSection("事件体示例", event.example),
    ...section("响应体", fieldTable(reply, scopes)),
    ...exampleSection("响应体示例", event.reply?.example),
  ]);
}
