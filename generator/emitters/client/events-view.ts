import type { EventDefinition } from "../../model/api.ts";
import { distinctNames, pascal } from "../../wording/names.ts";
import { oneLine } from "../../wording/visible.ts";
import { docComment } from "./doc-comment.ts";
import { pageLine } from "./function-doc.ts";
import { importLines } from "./import-lines.ts";
import { stringLiteral } from "./literal.ts";
import { schemaImports, type SchemaNames } from "./schema-names.ts";
import { namedType } from "./type-text.ts";

/** What `service/events.ts.hbs` prints: the types of each event of a service, and which type of event has which. */
export interface EventsView {
  readonly imports: readonly string[];
  readonly declarations: readonly string[];
  readonly entries: readonly string[];
}

export function eventsView(events: readonly EventDefinition[], schemas: SchemaNames): EventsView {
  const distinct = distinctNames([eventsName], "");
  const named = events.map((event) => {
    const name = distinct(pascal(event.type));
    return { event, name, reply: event.reply && { schema: event.reply.schema, name: distinct(`${name}Reply`) } };
  });
  const { refer, specifiers } = schemaImports(schemas, [
    eventsName,
    ...named.flatMap(({ name, reply }) => (reply === undefined ? [name] : [name, reply.name])),
  ]);
  const declarations = named.flatMap(({ event, name, reply }) => [
    eventDoc(event) + namedType(name, event.schema, refer),
    ...(reply === undefined ? [] : [replyDoc(event) + namedType(reply.name, reply.schema, refer)]),
  ]);
  const entries = named.map(({ event, name, reply }) => {
    const members = [`body: ${name}`, ...(reply === undefined ? [] : [`reply: ${reply.name}`])];
    return `${stringLiteral(event.type)}: { ${members.join("; ")} };`;
  });
  return { imports: importLines("import type", specifiers(), "./schemas.js"), declarations, entries };
}

/** What the interface is called that has the types of a service's events. */
const eventsName = "Events";

function eventDoc(event: EventDefinition): string {
  const { title, description = "", type, docs, deprecated } = event;
  return docComment(
    [oneLine(title), description, `Event \`${oneLine(type)}\`.`, pageLine(docs.url)],
    deprecated === true ? ["@deprecated The documentation says so."] : [],
  );
}

function replyDoc(event: EventDefinition): string {
  return docComment([`What \`${oneLine(event.type)}\` may be answered with.`]);
}
