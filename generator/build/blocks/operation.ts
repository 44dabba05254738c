import type { Report } from "../../diagnostics/report.ts";
import { isErrorTable, readErrorTable } from "../../facts/error-table.ts";
import { readAppTypes, readScopes } from "../../facts/identity.ts";
import { combineRates, readRateCell, readRateProse, type RateProse } from "../../facts/rate-limit.ts";
import type { AppType, FieldScope, RateLimit, ResponseBody } from "../../model/api.ts";
import { toJson } from "../../pages/node.ts";
import type { Block, Page, TableBlock } from "../../pages/page.ts";
import { spanOf, type Text } from "../../source/text.ts";
import type { ErrorDraft, NamingHints, OperationDraft } from "../draft.ts";
import { readAddress } from "./address.ts";
import type { Basics } from "./basics.ts";
import { docsOf } from "./docs-link.ts";
import { exampleOf } from "./examples.ts";
import { introOf, isOutdated } from "./prose.ts";
import { readRequest, readTables } from "./request.ts";
import { sectionsOf, type Section } from "./sections.ts";

/** A table-form page with what is needed to read it. */
export interface BlocksPage {
  readonly page: Page;
  readonly blocks: readonly Block[];
  readonly basics: Basics;
  /** Scope titles of all pages, to tell glued ones apart. */
  readonly knownTitles: ReadonlySet<string>;
}

/** Reads a page about one operation; `undefined` where its URL or HTTP method cannot be read (reported). */
export function readOperation(context: BlocksPage, report: Report): OperationDraft | undefined {
  const { page, blocks, basics } = context;
  if (basics.url === undefined || basics.method === undefined) return undefined;
  const address = readAddress(basics.url, basics.method, report);
  if (address === undefined) return undefined;

  const sections = sectionsOf(blocks);
  const { parameters, request, tokens, fieldScopes } = readRequest(
    sections,
    exampleOf(sections, "request-example", report),
    report,
  );
  const response = readResponse(sections, report);
  const docs = docsOf(page, sections);
  const intro = introOf(blocks, basics.table);
  return {
    ...address,
    naming: namingOf(page),
    form: "tables",
    title: docs.title,
    ...(intro === "" ? {} : { description: intro }),
    ...(isOutdated(docs.title, intro) ? { deprecated: true } : {}),
    docs,
    span: spanOf(basics.url),
    parameters,
    ...(request === undefined ? {} : { request }),
    ...(response.body === undefined ? {} : { response: response.body }),
    errors: readErrors(blocks, report),
    rateLimit: readRate(blocks, basics, report),
    ...appTypesOf(basics.appTypes),
    ...(tokens === undefined ? {} : { tokens }),
    scopes: basics.scopes === undefined ? [] : readScopes(basics.scopes, context.knownTitles),
    fieldScopes: [...pageFieldScopes(context), ...fieldScopes, ...response.fieldScopes],
  };
}

function namingOf({ header }: Page): NamingHints {
  const docPath = header.docPath?.value ?? header.url?.value;
  return {
    ...(header.explorer === undefined ? {} : { explorer: header.explorer }),
    ...(docPath === undefined ? {} : { docPath }),
  };
}

function readResponse(
  sections: readonly Section[],
  report: Report,
): { body?: ResponseBody; fieldScopes: readonly FieldScope[] } {
  const example = exampleOf(sections, "response-example", report);
  const { properties, fieldScopes } = readTables(sections, "response-body", example, report);
  if (properties.length === 0) return { fieldScopes };
  const body: ResponseBody = {
    mediaType: "application/json",
    schema: { kind: "object", properties },
    ...(example === undefined ? {} : { example: toJson(example.node) }),
  };
  return { body, fieldScopes };
}

/** All error tables of a page: a second one behind the first counts like it. */
export function readErrors(blocks: readonly Block[], report: Report): readonly ErrorDraft[] {
  return blocks
    .filter((block): block is TableBlock => block.kind === "table" && isErrorTable(block))
    .flatMap((table) => readErrorTable(table, report));
}

/** The cell of the first table, and what the prose before it says. */
function readRate(blocks: readonly Block[], basics: Basics, report: Report): RateLimit {
  const cell = basics.rateLimit === undefined ? undefined : readRateCell(basics.rateLimit, report);
  return combineRates(cell, readProse(blocks.slice(0, blocks.indexOf(basics.table)), report));
}

function readProse(blocks: readonly Block[], report: Report): RateProse | undefined {
  for (const block of blocks) {
    const found = block.kind === "prose" ? readRateProse(block.text, report) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

export function appTypesOf(cell: Text | undefined): { appTypes?: readonly AppType[] } {
  const appTypes = cell === undefined ? undefined : readAppTypes(cell);
  return appTypes === undefined ? {} : { appTypes };
}

/** The page's own row `字段权限要求`: no field is named there. */
export function pageFieldScopes({ basics, knownTitles }: BlocksPage): readonly FieldScope[] {
  return basics.fieldScopes === undefined ? [] : readScopes(basics.fieldScopes, knownTitles);
}
