import type { Report } from "../../diagnostics/report.ts";
import { demandOfAllScopes } from "../../facts/all-scopes.ts";
import { isErrorTable, readErrorTable } from "../../facts/error-table.ts";
import { readAppTypes } from "../../facts/identity.ts";
import { combineRates, readRateCell, readRateProse, type RateProse } from "../../facts/rate-limit.ts";
import type { AppType, NamedSchema, Parameter, RateLimit, RequestBody, ResponseBody } from "../../model/api.ts";
import type { ObjectSchema } from "../../model/schema.ts";
import type { Block, Page, TableBlock } from "../../pages/page.ts";
import { spanOf, type Text } from "../../source/text.ts";
import type { ErrorDraft, NamingHints, OperationDraft, ScopeTexts } from "../draft.ts";
import { fillFromExample } from "../fill-from-example.ts";
import { resolveTypes } from "../resolve-types.ts";
import { readAddress, type Address } from "./address.ts";
import { reportOtherRows, type Basics } from "./basics.ts";
import { docsOf } from "./docs-link.ts";
import { introOf, isOutdated } from "./prose.ts";
import { withPlacedRows } from "./placed-rows.ts";
import { readOtherTables } from "./other-tables.ts";
import { readRequest, tablesOf } from "./request.ts";
import { readResponse } from "./response.ts";
import { sectionsOf, type Section } from "./sections.ts";

/** A table-form page with what is needed to read it. */
export interface BlocksPage {
  readonly page: Page;
  readonly blocks: readonly Block[];
  readonly basics: Basics;
}

/** Reads a page about one operation; `undefined` where its URL or HTTP method cannot be read (reported). */
export function readOperation(context: BlocksPage, report: Report): OperationDraft | undefined {
  const { page, blocks, basics } = context;
  if (basics.url === undefined || basics.method === undefined) return undefined;
  const address = readAddress(basics.url, basics.method, report);
  if (address === undefined) return undefined;

  const sections = withPlacedRows(sectionsOf(blocks), address);
  const { parameters, request, tokens, fieldScopes } = readRequest(sections, basics, report);
  reportOtherRows(basics, report);
  reportUnreadErrors(sections, report);
  const response = readResponse(sections, { parameters, ...(request === undefined ? {} : { request }) }, report);
  const other = readOtherTables(sections, report);
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
    parameters: [...parameters, ...other.headers.filter(({ name }) => !isAmong(parameters, name))],
    ...withTypes({ request, response: response.body, apart: other.types }, address, report),
    errors: readErrors(blocks, report),
    rateLimit: readRate(blocks, basics, report),
    ...appTypesOf(basics.appTypes),
    ...(tokens === undefined ? {} : { tokens }),
    scopes: [],
    fieldScopes: [...fieldScopes, ...response.fieldScopes],
    ...scopeTextsOf(basics, report),
  };
}

function namingOf({ header }: Page): NamingHints {
  const docPath = header.docPath?.value ?? header.url?.value;
  return {
    ...(header.explorer === undefined ? {} : { explorer: header.explorer }),
    ...(docPath === undefined ? {} : { docPath }),
  };
}

interface Bodies {
  readonly request?: RequestBody;
  readonly response?: ResponseBody;
  readonly types?: readonly NamedSchema[];
}

interface Told {
  readonly request: RequestBody | undefined;
  readonly response: ResponseBody | undefined;
  /** Types that have a table of their own. */
  readonly apart: readonly ObjectSchema[];
}

/** The bodies with the page's named types filled in: from elsewhere on the page, else from the example. */
function withTypes({ request, response, apart }: Told, { method, path }: Address, report: Report): Bodies {
  const bodies = [request, response].filter((body) => body !== undefined);
  const { schemas, types, unused } = resolveTypes(
    bodies.map(({ schema }) => schema),
    `${method}_${path.replace(/^\/open-apis/u, "")}`,
    apart,
  );
  for (const { span, typeName = "" } of unused)
    if (span !== undefined)
      report("table/unplaced", span, `the table is not read: nothing is of the type “${typeName}”`);
  const schemaOf = (body: RequestBody | ResponseBody) =>
    fillFromExample(schemas[bodies.indexOf(body)] ?? body.schema, body.example);
  return {
    ...(request === undefined ? {} : { request: { ...request, schema: schemaOf(request) } }),
    ...(response === undefined ? {} : { response: { ...response, schema: schemaOf(response) } }),
    ...(types.length === 0 ? {} : { types }),
  };
}

function isAmong(parameters: readonly Parameter[], header: string): boolean {
  return parameters.some((each) => each.in === "header" && each.name.toLowerCase() === header.toLowerCase());
}

/** Reports tables below a heading of error codes that list none. */
function reportUnreadErrors(sections: readonly Section[], report: Report): void {
  for (const table of tablesOf(sections, "errors")) {
    if (!isErrorTable(table) && table.rows.length > 0)
      report("table/unplaced", table.span, "the table is not read: none of its columns holds error codes");
  }
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

/** The page's own rows `权限要求` and, where no field is named, `字段权限要求`. */
export function scopeTextsOf(
  { scopes, scopesLabel, fieldScopes }: Basics,
  report: Report,
): { scopeTexts?: ScopeTexts } {
  if (scopes === undefined && fieldScopes === undefined) return {};
  for (const text of [scopesLabel, scopes]) reportAllScopes(text, report);
  return {
    scopeTexts: { ...(scopes === undefined ? {} : { scopes }), ...(fieldScopes === undefined ? {} : { fieldScopes }) },
  };
}

/** `需同时开启以下权限`: the contract knows scopes of which any one is enough. */
function reportAllScopes(text: Text | undefined, report: Report): void {
  const found = text === undefined ? undefined : demandOfAllScopes(text.value);
  if (text === undefined || found === undefined) return;
  const words = text.value.slice(...found);
  report("security/all-scopes", spanOf(text, ...found), `“${words}” asks for all scopes; any one is said to be enough`);
}
