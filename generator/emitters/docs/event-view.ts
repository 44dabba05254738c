import type { EventDefinition } from "../../model/api.ts";
import { oneLine } from "../../wording/visible.ts";
import { bytes } from "./bytes.ts";
import { eventSample, type EventSample } from "./event-sample.ts";
import { eventFacts, sizeOfFacts } from "./facts.ts";
import { fieldTree } from "./field-tree.ts";
import { fitTree, type Fitted } from "./fit-tree.ts";
import { fragmentPages } from "./fragment-view.ts";
import type { Markup } from "./markup.ts";
import { bodyPart, fitting } from "./operation-page.ts";
import { fieldPartView, noteView, paragraphsOf, type FieldPart } from "./operation-view.ts";
import type { Above, Page } from "./page-files.ts";
import type { Note } from "./plan.ts";
import type { ServiceTypes } from "./service-types.ts";

/** What an event's pages are made of besides the event. */
export interface EventGround {
  readonly path: string;
  readonly notes: readonly Note[];
  readonly types: ServiceTypes;
  /** Name of the client package. */
  readonly client: string;
  readonly above: readonly Above[];
}

/** Bytes for what depends on the event; its fields have what the rest leaves. */
const room = 50_000;
const leastForFields = 6000;
const roomOfExample = 8000;
const roomOfNotes = 6000;

/** The page of an event, and those for the fields that it has no room for. */
export function eventPages(event: EventDefinition, ground: EventGround): readonly Page[] {
  const { path, types, above } = ground;
  const sample = eventSample(event, ground.client, types.schemas);
  const notes = fitting(ground.notes, roomOfNotes, ({ message }) => 120 + bytes(message));
  const example = bytes(sample.example) > roomOfExample ? "" : sample.example;
  const { parts, fragments } = partsOf(event, ground, bytes(sample.handler + example));
  const page: Page = {
    path,
    template: "event",
    title: `${event.title} · ${event.type}`,
    above,
    beside: [],
    view: (markup) => eventView({ event, parts, notes, sample: { ...sample, example } }, markup),
  };
  return [page, ...fragmentPages(fragments, [...above, { title: event.type, page: path }])];
}

interface Parts {
  readonly parts: readonly FieldPart[];
  readonly fragments: Fitted["fragments"];
}

/** What is pushed and, of a callback, what may be answered, which has at most half of the room. */
function partsOf(event: EventDefinition, { path, types }: EventGround, used: number): Parts {
  const left = room - used - bytes(event.description ?? "") - sizeOfFacts(event);
  const grow = (part: Omit<FieldPart, "nodes">, schema: EventDefinition["schema"], space: number): Parts => {
    const grown = fieldTree(schema, `${part.id}.`, { types, limit: 6000 });
    const { nodes, fragments } = fitTree(
      grown,
      Math.max(space, leastForFields),
      `${path}${part.id === "reply" ? ".reply" : ""}`,
    );
    return { parts: [bodyPart({ ...part, mediaType: "application/json", schema, nodes })], fragments };
  };
  const { schema, reply } = event;
  if (reply === undefined) return grow({ id: "event", title: "Event" }, schema, left);
  const pushed = grow({ id: "event", title: "Event" }, schema, left / 2);
  const answered = grow({ id: "reply", title: "Reply" }, reply.schema, left / 2);
  return { parts: [...pushed.parts, ...answered.parts], fragments: [...pushed.fragments, ...answered.fragments] };
}

interface EventPage {
  readonly event: EventDefinition;
  readonly parts: readonly FieldPart[];
  readonly notes: readonly Note[];
  readonly sample: EventSample;
}

function eventView({ event, parts, notes, sample }: EventPage, markup: Markup): object {
  const { block, code, inline, label } = markup;
  return {
    title: inline(oneLine(event.title)) || code(event.type),
    isDeprecated: event.deprecated === true,
    isCallback: event.reply !== undefined,
    type: code(event.type),
    paragraphs: paragraphsOf(event.description, markup),
    facts: eventFacts(event, markup),
    parts: parts.map((part) => fieldPartView(part, markup)),
    handler: block(sample.handler),
    hasExample: sample.example !== "",
    exampleWords: label(
      sample.isDocumented ? "What is sent, as documented" : "What is sent, made from the description",
    ),
    example: block(sample.example),
    hasNotes: notes.length > 0,
    notes: notes.map((note) => noteView(note, markup)),
  };
}
