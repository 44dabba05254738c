import type { NamedSchema } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";
import { mapSchema } from "../passes/walk-schema.ts";
import { byCodeUnit } from "../wording/order.ts";
import type { EventBody, OperationBody } from "./draft.ts";
import type { PageHead } from "./page-reading.ts";
import { camelCase } from "./words.ts";

/** A page whose schemas have one meaning for each name, and the new names that its bodies refer by. */
export interface SeparatedPage {
  readonly head: PageHead;
  readonly names: NewNames;
}

/** Old name and new name of schemas that a page calls as another page calls something else. */
export type NewNames = readonly (readonly [from: string, to: string])[];

/**
 * Pages whose schemas have one meaning for each name: every OpenAPI document has an `Item` of its own. What most pages
 * mean by it keeps the name, then what the first place says; on the others it is called after the place, `ItemInGetStock`.
 */
export function separateSameNames(pages: readonly PageHead[]): readonly SeparatedPage[] {
  const meanings = prevailing(pages);
  const taken = new Set(meanings.keys());
  return pages.map((head) => {
    const { facts } = head;
    const others = otherwiseMeant(facts.schemas, meanings);
    if (others.size === 0) return { head, names: [] };
    const names = [...others].map((name) => [name, freeName(`${name}In${placeOf(head)}`, taken)] as const);
    const rename = new Map(names);
    const schemas = facts.schemas.map((named) => ({
      ...withNames(named, names),
      name: rename.get(named.name) ?? named.name,
    }));
    return { head: { ...head, facts: { ...facts, schemas } }, names };
  });
}

/** An operation's body with references by the new names. */
export function renameInOperation(body: OperationBody, names: NewNames): OperationBody {
  if (names.length === 0) return body;
  return {
    ...body,
    parameters: body.parameters.map((parameter) => withNames(parameter, names)),
    ...(body.request && { request: withNames(body.request, names) }),
    ...(body.response && { response: withNames(body.response, names) }),
  };
}

/** The same for the body of an event. */
export function renameInEvent(body: EventBody, names: NewNames): EventBody {
  if (names.length === 0) return body;
  return { ...withNames(body, names), ...(body.reply && { reply: withNames(body.reply, names) }) };
}

function withNames<Holder extends { readonly schema: Schema }>(holder: Holder, names: NewNames): Holder {
  const known = new Map(names);
  const schema = mapSchema(holder.schema, (inner) =>
    inner.kind === "reference" ? { ...inner, name: known.get(inner.name) ?? inner.name } : inner,
  );
  return { ...holder, schema };
}

/** What each name means on most pages, as text. */
function prevailing(readings: readonly PageHead[]): ReadonlyMap<string, string> {
  const pages = new Map<string, Map<string, { places: string[] }>>();
  for (const reading of readings) {
    for (const { name, schema } of reading.facts.schemas) {
      const meanings = pages.get(name) ?? new Map<string, { places: string[] }>();
      const meaning = meanings.get(meaningOf(schema)) ?? { places: [] };
      meaning.places.push(placeOf(reading));
      pages.set(name, meanings.set(meaningOf(schema), meaning));
    }
  }
  const first = ({ places }: { readonly places: readonly string[] }): string => [...places].sort(byCodeUnit)[0] ?? "";
  return new Map(
    [...pages].map(([name, meanings]) => {
      const [best] = [...meanings].sort(
        ([, a], [, b]) => b.places.length - a.places.length || byCodeUnit(first(a), first(b)),
      );
      return [name, best?.[0] ?? ""];
    }),
  );
}

function meaningOf(schema: Schema): string {
  return JSON.stringify(schema, (key, value: unknown) => (key === "span" || key === "repair" ? undefined : value));
}

/** Names that mean something else on this page, and those of schemas that refer to them. */
function otherwiseMeant(schemas: readonly NamedSchema[], meanings: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { name, schema } of schemas) if (meanings.get(name) !== meaningOf(schema)) found.add(name);
  if (found.size === 0) return found;
  const users = usersOf(schemas);
  // A set yields what is added to it while it is walked.
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user);
  return found;
}

/** By name, the schemas that refer to it. */
function usersOf(schemas: readonly NamedSchema[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { name, schema } of schemas) {
    mapSchema(schema, (inner) => {
      if (inner.kind === "reference") users.set(inner.name, [...(users.get(inner.name) ?? []), name]);
      return inner;
    });
  }
  return users;
}

/** The call that the page is of, else its file: `GetOpenApisStockV1Items`. */
function placeOf({ file, facts: { operations, events } }: PageHead): string {
  const [operation] = operations;
  const place = operation === undefined ? (events[0]?.type ?? file.path) : `${operation.method} ${operation.path}`;
  const words = camelCase(place);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  while (taken.has(name)) name += "_";
  taken.add(name);
  return name;
}
