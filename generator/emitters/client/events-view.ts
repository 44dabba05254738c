import type { EventDefinition } from "../../model/api.ts";
import { distinctNames, pascal } from "../../wording/names.ts";
import { oneLine } from "../../wording/visible.ts";
import { docComment } from "./doc-comment.ts";
import { pageLine } from "./function-doc.ts";
import { importLines } from "./import-lines.ts";
import { schemaImports, type SchemaNames } from "./schema-names.ts";
import { namedType } from "./type-text.ts";

/** What `events.ts.hbs` prints: the type of each event of a service. */
export interface EventsView {
  readonly imports: readonly string[];
  readonly events: readonly { readonly doc: string; readonly declaration: string }[];
}

export function eventsView(events: readonly EventDefinition[], schemas: SchemaNames): EventsView {
  const distinct = distinctNames([], "");
  const named = events.map((event) => ({ event, name: distinct(pascal(event.type)) }));
  const { refer, specifiers } = schemaImports(
    schemas,
    named.map(({ name }) => name),
  );
  const views = named.map(({ event, name }) => ({
    doc: eventDoc(event),
    declaration: namedType(name, event.schema, refer),
  }));
  return { imports: importLines("import type", specifiers(), "./schemas.js"), events: views };
}

function eventDoc(event: EventDefinition): string {
  const { title, description = "", type, docs, deprecated } = event;
  return docComment(
    [oneLine(title), description, `Event \`${oneLine(type)}\`.`, pageLine(docs.url)],
    deprecated === true ? ["@deprecated The documentation says so."] : [],
  );
}
