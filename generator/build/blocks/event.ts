import type { Report } from "../../diagnostics/report.ts";
import type { CommentedExample } from "../../facts/example.ts";
import { inferSchema } from "../../facts/infer.ts";
import { readScopes } from "../../facts/identity.ts";
import type { EventDefinition } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import { entry, stringOf, toJson } from "../../pages/node.ts";
import type { TableBlock } from "../../pages/page.ts";
import { spanOf } from "../../source/text.ts";
import { docsOf } from "./docs-link.ts";
import { withValueTables } from "./event-values.ts";
import { exampleOf } from "./examples.ts";
import { appTypesOf, pageFieldScopes, type BlocksPage } from "./operation.ts";
import { introOf, isOutdated } from "./prose.ts";
import { readTables } from "./request.ts";
import { sectionsOf } from "./sections.ts";

/**
 * Reads a page about one event. Its type stands in the first table or in the example's `header.event_type`; its shape in a
 * table or, where there is none, in the example alone. `undefined` where neither gives a type.
 */
export function readEvent(context: BlocksPage, report: Report): EventDefinition | undefined {
  const { page, blocks, basics } = context;
  const sections = sectionsOf(blocks);
  const example = exampleOf(sections, "event-example", report);
  const type = stated(basics.eventType?.value) ?? stringOf(entry(entry(example?.node, "header"), "event_type"));
  if (type === undefined) return undefined;

  const table = readTables(sections, "event-body", example, report);
  const docs = docsOf(page, sections);
  const intro = introOf(blocks, basics.table);
  const tables = blocks.filter((block): block is TableBlock => block.kind === "table");
  return {
    type,
    title: docs.title,
    ...(intro === "" ? {} : { description: intro }),
    ...(isOutdated(docs.title, intro) ? { deprecated: true } : {}),
    docs,
    span: basics.eventType === undefined ? basics.table.span : spanOf(basics.eventType),
    schema: withValueTables(schemaOf(table.properties, example), tables),
    ...(example === undefined ? {} : { example: toJson(example.node) }),
    ...appTypesOf(basics.appTypes),
    scopes: basics.scopes === undefined ? [] : readScopes(basics.scopes, context.knownTitles),
    fieldScopes: [...pageFieldScopes(context), ...table.fieldScopes],
  };
}

/** `` `drive.file.edit_v1` `` → `drive.file.edit_v1`. */
function stated(cell: string | undefined): string | undefined {
  return /[a-z][\w.-]*/iu.exec(cell ?? "")?.[0];
}

function schemaOf(
  properties: Extract<Schema, { kind: "object" }>["properties"],
  example: CommentedExample | undefined,
): Schema {
  if (properties.length > 0) return { kind: "object", properties };
  return example === undefined ? { kind: "object", properties: [] } : inferSchema(example);
}
