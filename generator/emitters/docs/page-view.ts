import type { EventDefinition, Operation, Parameter } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import { operationId } from "../../wording/names.ts";
import { oneLine } from "../../wording/visible.ts";
import { errorRow, type ErrorRowView } from "./error-rows.ts";
import { eventFacts, operationFacts } from "./facts.ts";
import { code, inline, prose } from "./markdown.ts";
import { fieldRow, fieldRows, type Row, type Schemas } from "./rows.ts";

/** What `operation.md.hbs` prints. */
export interface OperationView {
  readonly title: string;
  readonly isDeprecated: boolean;
  readonly call: string;
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly string[];
  readonly requestParts: readonly FieldTable[];
  readonly response: FieldTable;
  readonly hasErrors: boolean;
  readonly errors: readonly ErrorRowView[];
}

/** A titled table of fields; what has no fields is said in `note`. */
interface FieldTable {
  readonly title: string;
  readonly hasNote: boolean;
  readonly note: string;
  readonly hasRows: boolean;
  readonly rows: readonly Row[];
}

export function operationView(operation: Operation, schemas: Schemas): OperationView {
  const id = operationId(operation.name);
  return {
    title: inline(oneLine(operation.title)) || code(id),
    isDeprecated: operation.deprecated === true,
    call: code(`${operation.method.toUpperCase()} ${operation.path}`),
    id: code(id),
    paragraphs: paragraphs(operation.description),
    facts: operationFacts(operation),
    requestParts: requestParts(operation, schemas),
    response: bodyTable("Response", operation.response, schemas),
    hasErrors: operation.errors.length > 0,
    errors: operation.errors.map(errorRow),
  };
}

/** What `event.md.hbs` prints. */
export interface EventView {
  readonly title: string;
  readonly isDeprecated: boolean;
  readonly type: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly string[];
  readonly body: FieldTable;
}

export function eventView(event: EventDefinition, schemas: Schemas): EventView {
  return {
    title: inline(oneLine(event.title)) || code(event.type),
    isDeprecated: event.deprecated === true,
    type: code(event.type),
    paragraphs: paragraphs(event.description),
    facts: eventFacts(event),
    body: bodyTable("Event", { mediaType: "application/json", schema: event.schema }, schemas),
  };
}

function paragraphs(description: string | undefined): string[] {
  const text = prose(description ?? "");
  return text === "" ? [] : [text];
}

const parts: readonly (readonly [where: Parameter["in"], title: string])[] = [
  ["path", "Path parameters"],
  ["query", "Query parameters"],
  ["header", "Headers"],
];

function requestParts({ parameters, request }: Operation, schemas: Schemas): FieldTable[] {
  const tables = parts.flatMap(([where, title]): FieldTable[] => {
    const rows = parameters.filter((each) => each.in === where).map((each) => fieldRow(each, schemas));
    return rows.length === 0 ? [] : [{ title, hasNote: false, note: "", hasRows: true, rows }];
  });
  return request === undefined ? tables : [...tables, bodyTable("Body", request, schemas)];
}

function bodyTable(title: string, body: { mediaType: string; schema: Schema }, schemas: Schemas): FieldTable {
  const rows = fieldRows(body.schema, schemas);
  const isFile = body.schema.kind === "string" && body.schema.format === "binary";
  const shape = isFile ? "The bytes of a file." : rows.length === 0 ? "Its members are not documented." : "";
  const note = [code(body.mediaType), shape].filter((part) => part !== "").join(": ");
  return { title, hasNote: true, note, hasRows: rows.length > 0, rows };
}
