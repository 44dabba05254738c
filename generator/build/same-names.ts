import type { NamedSchema } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";
import { mapSchema } from "../passes/walk-schema.ts";
import type { PageFacts } from "./draft.ts";
import { byCodeUnit } from "./merge.ts";
import type { PageReading } from "./page-reading.ts";
import { camelCase } from "./words.ts";

/**
 * Pages whose schemas have one meaning for each name: every OpenAPI document has an `Item` of its own. What most pages
 * mean by it keeps the name, then what the first place says; on the others it is called after the place, `ItemInGetStock`.
 */
export function separateSameNames(readings: readonly PageReading[]): readonly PageReading[] {
  const meanings = prevailing(readings);
  const taken = new Set(meanings.keys());
  return readings.map((reading) => {
    const { facts } = reading;
    const others = otherwiseMeant(facts.schemas, meanings);
    if (others.size === 0) return reading;
    const names = new Map([...others].map((name) => [name, freeName(`${name}In${placeOf(reading)}`, taken)]));
    return { ...reading, facts: renamed(facts, names) };
  });
}

/** What each name means on most pages, as text. */
function prevailing(readings: readonly PageReading[]): ReadonlyMap<string, string> {
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
  return JSON.stringify(schema, (key, value: unknown) => (key === "span" ? undefined : value));
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
function placeOf({ file, facts: { operations, events } }: PageReading): string {
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

function renamed(facts: PageFacts, names: ReadonlyMap<string, string>): PageFacts {
  const rename = (schema: Schema): Schema =>
    mapSchema(schema, (inner) =>
      inner.kind === "reference" ? { ...inner, name: names.get(inner.name) ?? inner.name } : inner,
    );
  const inSchema = <Holder extends { readonly schema: Schema }>(holder: Holder): Holder => ({
    ...holder,
    schema: rename(holder.schema),
  });
  return {
    ...facts,
    operations: facts.operations.map((operation) => ({
      ...operation,
      parameters: operation.parameters.map(inSchema),
      ...(operation.request && { request: inSchema(operation.request) }),
      ...(operation.response && { response: inSchema(operation.response) }),
    })),
    events: facts.events.map(inSchema),
    schemas: facts.schemas.map((named) => ({ ...inSchema(named), name: names.get(named.name) ?? named.name })),
  };
}
