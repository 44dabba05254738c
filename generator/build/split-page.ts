import { classifyError, errorName } from "../facts/error-kind.ts";
import type { ErrorRow } from "../model/errors.ts";
import type {
  BodyPlace,
  ErrorDraft,
  EventBody,
  EventDraft,
  EventHead,
  OperationBody,
  OperationDraft,
  OperationHead,
} from "./draft.ts";
import type { PageBodies, PageHead, PageReading } from "./page-reading.ts";

/** A page's reading in two, so that what other pages depend on can be had alone. `number` is the page's in its file. */
export function splitPage(page: PageReading, number: number): { readonly head: PageHead; readonly bodies: PageBodies } {
  const operations = page.facts.operations.map((draft, index) => splitOperation(draft, { page: number, index }));
  const events = page.facts.events.map((draft, index) => splitEvent(draft, { page: number, index }));
  const facts = {
    ...page.facts,
    operations: operations.map(({ head }) => head),
    events: events.map(({ head }) => head),
  };
  return {
    head: { ...page, facts },
    bodies: { operations: operations.map(({ body }) => body), events: events.map(({ body }) => body) },
  };
}

function splitOperation(
  draft: OperationDraft,
  place: BodyPlace,
): { readonly head: OperationHead; readonly body: OperationBody } {
  const { description, parameters, request, response, types, errors, ...facts } = draft;
  return {
    head: { ...facts, errors: nameErrors(errors), body: place },
    body: {
      ...(description === undefined ? {} : { description }),
      parameters,
      ...(request && { request }),
      ...(response && { response }),
      ...(types && { types }),
    },
  };
}

/** Names are unique within a code: the same message again is the same name, another message gets its own. */
function nameErrors(drafts: readonly ErrorDraft[]): readonly ErrorRow[] {
  return drafts.map((draft) => ({ ...draft, name: errorName(draft.message, draft.code), ...classifyError(draft) }));
}

function splitEvent(draft: EventDraft, place: BodyPlace): { readonly head: EventHead; readonly body: EventBody } {
  const { description, schema, example, ...facts } = draft;
  return {
    head: { ...facts, body: place },
    body: {
      ...(description === undefined ? {} : { description }),
      schema,
      ...(example === undefined ? {} : { example }),
    },
  };
}
