import type { Report } from "../diagnostics/report.ts";
import { errorName, classifyError } from "../facts/error-kind.ts";
import type { Api, NamedSchema, Operation } from "../model/api.ts";
import type { ErrorRow } from "../model/errors.ts";
import type { Span } from "../source/source-file.ts";
import { runPasses } from "../passes/index.ts";
import type { ErrorDraft, PageFacts } from "./draft.ts";
import { assembleFieldTypes } from "./field-types.ts";
import { byCodeUnit, mergeEvents, mergeMethodRows, mergeOperations, operationKey } from "./merge.ts";
import { nameOperations, operationId, type Named } from "./naming.ts";
import type { PageReading } from "./page-reading.ts";
import { completePathParameters } from "./path-parameters.ts";
import { withScopes } from "./scope-texts.ts";
import { separateSameNames } from "./same-names.ts";
import { knownScopeTitles } from "./scope-titles.ts";

/** The whole API, and what became of each page. */
export interface Built {
  readonly api: Api;
  readonly accounts: readonly PageAccount[];
}

/** What a page turned out to be. */
export interface PageAccount {
  readonly file: string;
  readonly dialect: string;
  readonly kind: "operation" | "event" | "neither";
  readonly title?: string;
  /** Of the operations it describes; several where one document holds several. */
  readonly operationIds: readonly string[];
  readonly reason?: string;
}

/** What pages say to model: merges what they say of the same thing, names operations, runs the passes. */
export function buildApi(pages: readonly PageReading[], report: Report): Built {
  const readings = separateSameNames(pages);
  const knownTitles = knownScopeTitles(readings);
  const all = <Key extends keyof PageFacts>(key: Key): PageFacts[Key][number][] =>
    readings.flatMap(({ facts }) => [...facts[key]]);

  const merged = mergeMethodRows(
    mergeOperations(
      all("operations").map((draft) => withScopes(draft, knownTitles)),
      report,
    ),
    all("methodRows"),
    {
      knownTitles,
      report,
    },
  );
  const named = nameOperations(
    merged.map((draft) => completePathParameters(draft, report)),
    report,
  );
  const stated = all("fieldTypes");
  const literal: Api = {
    operations: named.map(toOperation).sort((a, b) => byCodeUnit(operationId(a.name), operationId(b.name))),
    events: mergeEvents(
      all("events").map((event) => withScopes(event, knownTitles)),
      report,
    ),
    schemas: uniqueSchemas([...all("schemas"), ...merged.flatMap(({ types = [] }) => types)]),
    errorCatalog: [],
    fieldTypes: stated.length > 0 ? stated : assembleFieldTypes(all("fieldTypeParts"), report),
  };
  const api = runPasses(literal, { limits: all("limits"), generalErrors: all("generalErrors"), report });
  const ids = idsByKey(named);
  const used = new Set([...named.map(({ draft }) => draft.span), ...literal.events.map(({ span }) => span)]);
  return { api, accounts: readings.map((reading) => accountOf(reading, ids, used)) };
}

function toOperation({ draft, name }: Named): Operation {
  const { naming: _naming, types: _types, errors, response, ...same } = draft;
  const noResponse = { mediaType: "application/json", schema: { kind: "object", properties: [] } } as const;
  return { ...same, name, response: response ?? noResponse, errors: nameErrors(errors) };
}

/** Names are unique within a code: the same message again is the same name, another message gets its own. */
function nameErrors(drafts: readonly ErrorDraft[]): readonly ErrorRow[] {
  return drafts.map((draft) => ({ ...draft, name: errorName(draft.message, draft.code), ...classifyError(draft) }));
}

function uniqueSchemas(schemas: readonly NamedSchema[]): readonly NamedSchema[] {
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  return [...byName.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}

/** Ids of the operations, by what makes two operations the same. */
function idsByKey(named: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const { draft, name } of named) {
    const key = operationKey(draft);
    ids.set(key, [...(ids.get(key) ?? []), operationId(name)]);
  }
  return ids;
}

function accountOf(
  { file, dialect, title: stated, kind, facts, reason }: PageReading,
  ids: ReadonlyMap<string, readonly string[]>,
  used: ReadonlySet<Span>,
): PageAccount {
  const described = [...facts.operations, ...facts.events];
  const isUsed = described.length === 0 || described.some(({ span }) => used.has(span));
  const title = stated === "" ? (facts.operations[0]?.title ?? facts.events[0]?.title ?? "") : stated;
  return {
    file: file.path,
    dialect,
    kind,
    ...(title === "" ? {} : { title }),
    operationIds: facts.operations.flatMap((draft) => ids.get(operationKey(draft)) ?? []),
    ...unlessUndefined(reason ?? (isUsed ? undefined : "another page of the same operation or event is used")),
  };
}

function unlessUndefined(reason: string | undefined): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}
