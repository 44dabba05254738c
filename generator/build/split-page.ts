import { classifyError, errorName } from "../facts/error-kind.ts";
import type { ErrorRow } from "../model/errors.ts";
import { Memo } from "../source/memo.ts";
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

/**
 * A page's reading in two, so that what other pages depend on can be had alone. `number` is the page's in its file; for the
 * same `run`, what error rows mean is found once for all that say the same.
 */
export function splitPage(
  page: PageReading,
  number: number,
  run: object,
): { readonly head: PageHead; readonly bodies: PageBodies } {
  const operations = page.facts.operations.map((draft, index) => splitOperation(draft, { page: number, index }, run));
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
  run: object,
): { readonly head: OperationHead; readonly body: OperationBody } {
  const { description, parameters, request, response, types, errors, ...facts } = draft;
  return {
    head: { ...facts, errors: nameErrors(errors, run), body: place },
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
function nameErrors(drafts: readonly ErrorDraft[], run: object): readonly ErrorRow[] {
  return drafts.map((draft) => ({ ...draft, ...meaningOf(draft, run) }));
}

type Meaning = Pick<ErrorRow, "name" | "kind" | "retry">;

const meanings = new Memo<Meaning>();

/** The pages of a service repeat most of each other's rows. */
function meaningOf(said: ErrorDraft, run: object): Meaning {
  const { code, status = "", message, remedy = "" } = said;
  const key = `${String(code)} ${String(status)} ${String(message.length)} ${message}${remedy}`;
  const known = meanings.get(run, key);
  if (known !== undefined) return known;
  const meaning = { name: errorName(said.message, said.code), ...classifyError(said) };
  meanings.set(run, key, meaning);
  return meaning;
}

function splitEvent(draft: EventDraft, place: BodyPlace): { readonly head: EventHead; readonly body: EventBody } {
  const { description, schema, example, reply, ...facts } = draft;
  return {
    head: { ...facts, body: place },
    body: {
      ...(description === undefined ? {} : { description }),
      schema,
      ...(example === undefined ? {} : { example }),
      ...(reply === undefined ? {} : { reply }),
    },
  };
}
