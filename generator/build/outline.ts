import type { Report } from "../diagnostics/report.ts";
import type { NamedSchema, Operation } from "../model/api.ts";
import type { Derived, EventOutline, OperationOutline } from "../model/outline.ts";
import { agreeOnPaths } from "../passes/path-names.ts";
import { operationId, serviceOf } from "../wording/names.ts";
import { byCodeUnit } from "../wording/order.ts";
import type { BodyPlace, EventHead, OperationHead, PageFacts } from "./draft.ts";
import { assembleFieldTypes } from "./field-types.ts";
import { mergeEvents, mergeMethodRows, mergeOperations, type Merging } from "./merge.ts";
import { nameOperations, type Named } from "./naming.ts";
import { accountsOf, type PageAccount } from "./page-account.ts";
import type { PageHead } from "./page-reading.ts";
import { withScopes } from "./scope-texts.ts";
import { separateSameNames, type NewNames } from "./same-names.ts";
import { knownScopeTitles } from "./scope-titles.ts";

/** What all pages together say, as far as it depends on several of them; the bodies are added service by service. */
export interface Outlined extends Pick<PageFacts, "generalErrors" | "limits" | "fieldTypes"> {
  /** In the order of their operations' names. */
  readonly services: readonly ServiceOutline[];
  /** Schemas that documents name themselves, by name. */
  readonly schemas: readonly NamedSchema[];
  readonly accounts: readonly PageAccount[];
}

/** Everything that a service is built of besides its bodies: plain data. */
export interface ServiceOutline {
  readonly name: string;
  /** By name. */
  readonly operations: readonly PlacedOperation[];
  /** By type. */
  readonly events: readonly PlacedEvent[];
}

export interface PlacedOperation extends OperationOutline, Pick<Operation, Derived>, Placed {
  /** As its own page has it; `path` has the names of parameters that all pages agree on. */
  readonly documentedPath: string;
}

export interface PlacedEvent extends EventOutline, Placed {}

interface Placed {
  readonly body: BodyPlace;
  /** New names of the schemas that the body refers to. */
  readonly newNames: NewNames;
}

/** How pages of the same thing are merged; `knownTitles` of all pages tell glued titles of scopes apart. */
export interface OutlineMerging extends Pick<Merging, "rankOf"> {
  readonly differing: (knownTitles: ReadonlySet<string>) => Merging["differing"];
}

/** Merges what pages say of the same thing and names it. */
export function outlineApi(pages: readonly PageHead[], report: Report, given?: OutlineMerging): Outlined {
  const separated = separateSameNames(pages);
  const knownTitles = knownScopeTitles(pages);
  const merging = given && { ...given, differing: given.differing(knownTitles) };
  const all = <Key extends keyof PageHead["facts"]>(key: Key): PageHead["facts"][Key][number][] =>
    separated.flatMap(({ head }) => [...head.facts[key]]);
  const heads = <Head extends OperationHead | EventHead>(list: (page: PageHead) => readonly Head[]) =>
    separated.flatMap(({ head, names: newNames }) =>
      list(head).map((each) => ({ ...withScopes(each, knownTitles), newNames })),
    );

  const merged = mergeMethodRows(
    mergeOperations(
      heads(({ facts }) => facts.operations),
      report,
      merging,
    ),
    all("methodRows"),
    {
      knownTitles,
      report,
    },
  );
  const named = nameOperations(merged, report);
  const events = mergeEvents(
    heads(({ facts }) => facts.events),
    report,
    merging,
  );
  const stated = all("fieldTypes");
  return {
    services: groupByService(onAgreedPaths(named), events),
    schemas: uniqueSchemas(all("schemas")),
    fieldTypes: stated.length > 0 ? stated : assembleFieldTypes(all("fieldTypeParts"), report),
    limits: all("limits"),
    generalErrors: all("generalErrors"),
    accounts: accountsOf(
      separated.map(({ head }) => head),
      named,
      events,
    ),
  };
}

/** One schema for each name, the last one; by name. */
export function uniqueSchemas(schemas: readonly NamedSchema[]): readonly NamedSchema[] {
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  return [...byName.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}

/** Their paths with the names of parameters that all pages agree on. */
function onAgreedPaths(named: readonly Named<OperationHead & Pick<Placed, "newNames">>[]): readonly PlacedOperation[] {
  const paths = agreeOnPaths(named.map(({ draft }) => draft.path));
  return named.map(({ draft: { naming: _naming, ...head }, name }) => ({
    ...head,
    name,
    documentedPath: head.path,
    path: paths(head.path),
  }));
}

/** Services in such an order that their operations follow each other by name. */
function groupByService(
  operations: readonly PlacedOperation[],
  events: readonly PlacedEvent[],
): readonly ServiceOutline[] {
  const services = new Map<string, { name: string; operations: PlacedOperation[]; events: PlacedEvent[] }>();
  const serviceNamed = (name: string) => {
    const service = services.get(name) ?? { name, operations: [], events: [] };
    services.set(name, service);
    return service;
  };
  const sorted = operations.map((operation) => ({ operation, id: operationId(operation.name) }));
  for (const { operation } of sorted.sort((a, b) => byCodeUnit(a.id, b.id)))
    serviceNamed(operation.name.service).operations.push(operation);
  for (const event of events) serviceNamed(serviceOf(event)).events.push(event);
  return [...services.values()].sort((a, b) => byCodeUnit(`${a.name}.`, `${b.name}.`));
}
