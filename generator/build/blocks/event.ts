import type { Report } from "../../diagnostics/report.ts";
import type { CommentedExample } from "../../facts/example.ts";
import { inferSchema } from "../../facts/infer.ts";
import type { NamedSchema } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import { entry, stringOf, toJson } from "../../pages/node.ts";
import { spanOf } from "../../source/text.ts";
import type { EventDraft } from "../draft.ts";
import { fillFromExample } from "../fill-from-example.ts";
import { resolveTypes } from "../resolve-types.ts";
import { docsOf } from "./docs-link.ts";
import { withValueTables } from "./event-values.ts";
import { exampleOf } from "./examples.ts";
import { appTypesOf, scopeTextsOf, type BlocksPage } from "./operation.ts";
import { introOf, isOutdated } from "./prose.ts";
import { readTables, tablesOf } from "./request.ts";
import { readResponse } from "./response.ts";
import { sectionsOf, type Section } from "./sections.ts";

/** An event with the types of its page that hold themselves. */
export interface EventReading {
  readonly event: EventDraft;
  readonly types: readonly NamedSchema[];
}

/**
 * Reads a page about an event, or about several that are subscribed to together (`out_approval` and
 * `out_approval_revert`), each with a body of its own. The first one's type stands in the first table or in its example;
 * the others' in theirs. The shape stands in a table or, where there is none, in the example alone. None where nothing
 * gives a type. What a page says of a response is what a callback may be answered with.
 */
export function readEvents(context: BlocksPage, report: Report): readonly EventReading[] {
  const [first = [], ...others] = eventParts(sectionsOf(context.blocks));
  const main = readEvent(context, { sections: first, title: "" }, report);
  if (main === undefined) return [];
  const more = others.map((sections) => ({ sections, title: sections[0]?.path.at(-2) ?? "" }));
  return [main, ...more.flatMap((part) => readEvent(context, part, report) ?? [])];
}

/** The sections of each event: a further body with a table begins a further event. */
function eventParts(sections: readonly Section[]): readonly (readonly Section[])[] {
  const bodies = sections.flatMap((section, index) =>
    section.role === "event-body" && section.blocks.some(({ kind }) => kind === "table") ? [index] : [],
  );
  const starts = [0, ...bodies.slice(1)];
  return starts.map((start, index) => sections.slice(start, starts[index + 1]));
}

interface EventPart {
  readonly sections: readonly Section[];
  /** Of a further event: the heading over its body. Empty: the page's own event. */
  readonly title: string;
}

function readEvent(context: BlocksPage, { sections, title }: EventPart, report: Report): EventReading | undefined {
  const { page, blocks, basics } = context;
  const example = exampleOf(sections, "event-example", report);
  const table = readTables(sections, "event-body", example, report);
  const type = (title === "" ? stated(basics.eventType?.value) : undefined) ?? shownType(example);
  if (type === undefined) {
    const span = tablesOf(sections, "event-body")[0]?.span;
    if (span !== undefined && title !== "") report("table/unplaced", span, "no example says which event has this body");
    return undefined;
  }

  const docs = docsOf(page, sectionsOf(blocks));
  const intro = introOf(blocks, basics.table);
  const tables = sections.flatMap((section) => section.blocks).filter((block) => block.kind === "table");
  const documented = withValueTables(schemaOf(table.properties, example), tables);
  const reply = readResponse(sections, { parameters: [] }, report).body;
  const { schemas, types } = resolveTypes(reply === undefined ? [documented] : [documented, reply.schema], type);
  const shown = example === undefined ? undefined : toJson(example.node);
  const event: EventDraft = {
    type,
    title: title === "" ? docs.title : title,
    ...(intro === "" ? {} : { description: intro }),
    ...(isOutdated(docs.title, intro) ? { deprecated: true } : {}),
    docs,
    span: basics.eventType === undefined ? basics.table.span : spanOf(basics.eventType),
    schema: fillFromExample(schemas[0] ?? documented, shown),
    ...(shown === undefined ? {} : { example: shown }),
    ...(reply && { reply: { ...reply, schema: fillFromExample(schemas[1] ?? reply.schema, reply.example) } }),
    ...appTypesOf(basics.appTypes),
    scopes: [],
    fieldScopes: table.fieldScopes,
    ...scopeTextsOf(basics, report),
  };
  return { event, types };
}

/** `header.event_type`; `event.type` in the older form, whose own `type` is `event_callback`. */
function shownType(example: CommentedExample | undefined): string | undefined {
  const current = stringOf(entry(entry(example?.node, "header"), "event_type"));
  if (current !== undefined) return current;
  const isOlder = stringOf(entry(example?.node, "type")) === "event_callback";
  return isOlder ? stringOf(entry(entry(example?.node, "event"), "type")) : undefined;
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
