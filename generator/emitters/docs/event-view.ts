import type { EventDefinition } from "../../model/api.ts";
import { oneLine } from "../../wording/visible.ts";
import { eventFacts } from "./facts.ts";
import { bytes } from "./bytes.ts";
import { fieldTree } from "./field-tree.ts";
import { fitTree } from "./fit-tree.ts";
import { fragmentPages } from "./fragment-view.ts";
import type { Markup } from "./markup.ts";
import { bodyPart } from "./operation-page.ts";
import { fieldPartView, noteView, paragraphsOf, type FieldPart } from "./operation-view.ts";
import type { Above, Page } from "./page-files.ts";
import type { Note } from "./plan.ts";
import type { ServiceTypes } from "./service-types.ts";

/** What an event's pages are made of besides the event. */
export interface EventGround {
  readonly path: string;
  readonly notes: readonly Note[];
  readonly types: ServiceTypes;
  readonly above: readonly Above[];
}

/** The page of an event, and those for the fields that it has no room for. */
export function eventPages(event: EventDefinition, { path, notes, types, above }: EventGround): readonly Page[] {
  const { schema } = event;
  const grown = fieldTree(schema, "event.", { types, limit: 6000 });
  const { nodes, fragments } = fitTree(grown, Math.max(44_000 - bytes(event.description ?? ""), 6000), path);
  const body = bodyPart({ id: "event", title: "Event", mediaType: "application/json", schema, nodes });
  const page: Page = {
    path,
    template: "event",
    title: `${event.title} · ${event.type}`,
    above,
    beside: [],
    view: (markup) => eventView(event, { body, notes }, markup),
  };
  return [page, ...fragmentPages(fragments, [...above, { title: event.type, page: path }])];
}

function eventView(
  event: EventDefinition,
  { body, notes }: { readonly body: FieldPart; readonly notes: readonly Note[] },
  markup: Markup,
): object {
  return {
    title: markup.inline(oneLine(event.title)) || markup.code(event.type),
    isDeprecated: event.deprecated === true,
    type: markup.code(event.type),
    paragraphs: paragraphsOf(event.description, markup),
    facts: eventFacts(event, markup),
    body: fieldPartView(body, markup),
    hasNotes: notes.length > 0,
    notes: notes.slice(0, 40).map((note) => noteView(note, markup)),
  };
}
