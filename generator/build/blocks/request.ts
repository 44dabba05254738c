import type { Report } from "../../diagnostics/report.ts";
import type { CommentedExample } from "../../facts/example.ts";
import { readTokens } from "../../facts/identity.ts";
import type { FieldScope, Parameter, RequestBody, TokenKind } from "../../model/api.ts";
import type { Property } from "../../model/schema.ts";
import type { TableBlock } from "../../pages/page.ts";
import { join, type Text } from "../../source/text.ts";
import { asPlainValue } from "../plain-types.ts";
import { readFieldTable, type FieldTableReading } from "../field-table.ts";
import { exampleOf, shownExample } from "./examples.ts";
import { bodySchema, type Body } from "./body-schema.ts";
import { headersInProse } from "./headers-in-prose.ts";
import type { Section, SectionRole } from "./sections.ts";

/** What a page says of a request. */
export interface RequestReading {
  readonly parameters: readonly Parameter[];
  readonly request?: RequestBody;
  /** Absent: there is no `Authorization` row. */
  readonly tokens?: readonly TokenKind[];
  readonly fieldScopes: readonly FieldScope[];
}

const transport: ReadonlySet<string> = new Set(["authorization", "content-type"]);

/** What the page's first table says of a request, beside its tables of headers. */
interface SaidBefore {
  readonly contentType?: Text;
  readonly tokens?: Text;
}

export function readRequest(sections: readonly Section[], said: SaidBefore, report: Report): RequestReading {
  const example = exampleOf(sections, "request-example", report);
  const path = readTables(sections, "path", undefined, report);
  const query = readOptional(sections, "query", undefined, report);
  const header = readOptional(sections, "header", undefined, report);
  const body = readOptional(sections, "body", example, report);
  const rows = headerRows(tablesOf(sections, "header"));
  const authorization = rows.get("authorization") ?? said.tokens;
  const listed = new Set(header.properties.map(({ name }) => name.toLowerCase()));
  return {
    parameters: [
      ...path.properties.map((property) => ({ ...parameter("path", property), required: true })),
      ...query.properties.map((property) => parameter("query", property)),
      ...header.properties.filter(isNoTransport).map((property) => parameter("header", property)),
      ...headersInProse(sections).filter(
        ({ name }) => !listed.has(name.toLowerCase()) && !transport.has(name.toLowerCase()),
      ),
    ],
    ...requestBody(
      body,
      { sections, role: "body", example },
      { contentType: rows.get("content-type") ?? said.contentType, report },
    ),
    ...(authorization === undefined ? {} : { tokens: readTokens(authorization) }),
    fieldScopes: [path, query, header, body].flatMap(({ fieldScopes }) => fieldScopes),
  };
}

function parameter(place: Parameter["in"], property: Property): Parameter {
  return { in: place, ...property, schema: asPlainValue(property.schema) };
}

export function tablesOf(sections: readonly Section[], role: SectionRole): readonly TableBlock[] {
  return sections
    .filter((section) => section.role === role)
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === "table");
}

/** The first table of a role holds its fields; another one behind it is reported, for its place is not known. */
export function readTables(
  sections: readonly Section[],
  role: SectionRole,
  example: CommentedExample | undefined,
  report: Report,
): FieldTableReading {
  const [first, ...others] = tablesOf(sections, role);
  for (const { span } of others) {
    report("table/unplaced", span, "a further table in this section is not read: what it describes is not said");
  }
  if (first === undefined) return { properties: [], fieldScopes: [], saysRequired: false };
  return readFieldTable(first, example?.node, report);
}

/** Fields that may be optional; where no row says whether any is, that is reported. */
function readOptional(
  sections: readonly Section[],
  role: SectionRole,
  example: CommentedExample | undefined,
  report: Report,
): FieldTableReading {
  const reading = readTables(sections, role, example, report);
  const [table] = tablesOf(sections, role);
  if (table !== undefined && !reading.saysRequired && reading.properties.some(isNoTransport))
    report(
      "field/required-unstated",
      table.span,
      "no row says whether its field is required; all are read as optional",
    );
  return reading;
}

function isNoTransport({ name }: Property): boolean {
  return !transport.has(name.toLowerCase());
}

function requestBody(
  table: FieldTableReading,
  body: Body,
  { contentType, report }: { readonly contentType: Text | undefined; readonly report: Report },
): { request?: RequestBody } {
  const { properties } = table;
  if (properties.length === 0) return {};
  const mediaType = mediaTypeOf(contentType) ?? (properties.some(isFile) ? "multipart/form-data" : "application/json");
  const { example } = body;
  return {
    request: {
      mediaType,
      required: properties.some(({ required }) => required),
      schema: bodySchema(table, body, report),
      ...(example === undefined || mediaType !== "application/json" ? {} : shownExample(example)),
    },
  };
}

function isFile({ schema }: Property): boolean {
  return schema.kind === "string" && schema.format === "binary";
}

/** `**固定值**："multipart/form-data; boundary=---7MA4YWxkTrZu0gW"` → `multipart/form-data`. */
function mediaTypeOf(contentType: Text | undefined): string | undefined {
  const found = /\b(application|multipart)\/[a-z][a-z0-9.+-]*/iu.exec(contentType?.value ?? "");
  return found?.[0].toLowerCase();
}

/** Header rows by lower-case name, each as the text of all its cells. */
function headerRows(tables: readonly TableBlock[]): ReadonlyMap<string, Text> {
  const rows = new Map<string, Text>();
  for (const { cells } of tables.flatMap((table) => table.rows)) {
    const [name, ...rest] = cells;
    const text = join(rest, "\n");
    if (name !== undefined && text !== undefined) rows.set(name.value.replaceAll("`", "").trim().toLowerCase(), text);
  }
  return rows;
}
