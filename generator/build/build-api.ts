import type { Report } from "../diagnostics/report.ts";
import { errorName, classifyError } from "../facts/error-kind.ts";
import type { Api, NamedSchema, Operation } from "../model/api.ts";
import type { ErrorRow } from "../model/errors.ts";
import type { Page } from "../pages/page.ts";
import { runPasses } from "../passes/index.ts";
import type { ErrorDraft, OperationDraft, PageFacts } from "./draft.ts";
import { assembleFieldTypes } from "./field-types.ts";
import { byCodeUnit, mergeEvents, mergeMethodRows, mergeOperations, operationKey } from "./merge.ts";
import { nameOperations, operationId, type Named } from "./naming.ts";
import type { PageReading } from "./page-reading.ts";
import { completePathParameters } from "./path-parameters.ts";
import { readPage } from "./read-page.ts";
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

/** Pages to model: reads each page, merges what they say of the same thing, names operations, runs the passes. */
export function buildApi(pages: readonly Page[], report: Report): Built {
  const knownTitles = knownScopeTitles(pages);
  const readings = pages.map((page) => readPage(page, knownTitles, report));
  const all = <Key extends keyof PageFacts>(key: Key): PageFacts[Key][number][] =>
    readings.flatMap(({ facts }) => [...facts[key]]);

  const merged = mergeMethodRows(mergeOperations(all("operations"), report), all("methodRows"), {
    knownTitles,
    report,
  });
  const named = nameOperations(
    merged.map((draft) => completePathParameters(draft, report)),
    report,
  );
  const stated = all("fieldTypes");
  const literal: Api = {
    operations: named.map(toOperation).sort((a, b) => byCodeUnit(operationId(a.name), operationId(b.name))),
    events: mergeEvents(all("events"), report),
    schemas: uniqueSchemas(all("schemas")),
    errorCatalog: [],
    fieldTypes: stated.length > 0 ? stated : assembleFieldTypes(all("fieldTypeParts"), report),
  };
  const api = runPasses(literal, { limits: all("limits"), generalErrors: all("generalErrors"), report });
  return { api, accounts: readings.map((reading) => accountOf(reading, named)) };
}

function toOperation({ draft, name }: Named): Operation {
  const { naming: _naming, errors, response, ...same } = draft;
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

function accountOf({ page, kind, facts, reason }: PageReading, named: readonly Named[]): PageAccount {
  const title = page.header.title?.value ?? facts.operations[0]?.title ?? facts.events[0]?.title;
  const idOf = (draft: OperationDraft): string[] =>
    named.filter((each) => operationKey(each.draft) === operationKey(draft)).map(({ name }) => operationId(name));
  return {
    file: page.span.file.path,
    dialect: page.dialect,
    kind,
    ...(title === undefined || title === "" ? {} : { title }),
    operationIds: facts.operations.flatMap(idOf),
    ...(reason === undefined ? {} : { reason }),
  };
}
