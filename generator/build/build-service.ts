import type { Report } from "../diagnostics/report.ts";
import type { Api, EventDefinition, NamedSchema, Operation } from "../model/api.ts";
import { withAgreedPath } from "../passes/path-names.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { EventBody, OperationBody } from "./draft.ts";
import { uniqueSchemas, type PlacedEvent, type PlacedOperation, type ServiceOutline } from "./outline.ts";
import type { PageBodies } from "./page-reading.ts";
import { completePathParameters } from "./path-parameters.ts";
import { renameInEvent, renameInOperation } from "./same-names.ts";

/** The bodies of the pages of a file, or of a part of one. */
export type Bodies = (file: SourceFile) => readonly PageBodies[];

/** The operations and events of a service as the pages say it, before any pass. `documented`: schemas of no page alone. */
export function buildService(
  service: ServiceOutline,
  documented: readonly NamedSchema[],
  { bodies, report }: { readonly bodies: Bodies; readonly report: Report },
): Api {
  const read = service.operations.map((outline) => ({ outline, body: operationBody(outline, bodies) }));
  return {
    operations: read.map(({ outline, body }) => toOperation(outline, body, report)),
    events: service.events.map((outline) => toEvent(outline, bodies)),
    schemas: uniqueSchemas([...documented, ...read.flatMap(({ body: { types = [] } }) => types)]),
    errorCatalog: [],
    fieldTypes: [],
  };
}

function operationBody({ span, body: { page, index }, newNames }: PlacedOperation, bodies: Bodies): OperationBody {
  const body = bodies(span.file)[page]?.operations[index];
  if (body === undefined) throw new Error(`“${span.file.path}” has no body of an operation at this place`);
  return renameInOperation(body, newNames);
}

const noResponse = { mediaType: "application/json", schema: { kind: "object", properties: [] } } as const;

function toOperation(outline: PlacedOperation, body: OperationBody, report: Report): Operation {
  const { documentedPath, path, body: _place, newNames: _newNames, ...facts } = outline;
  const { types: _types, response = noResponse, ...said } = body;
  const whole = completePathParameters({ ...facts, ...said, response, path: documentedPath }, report);
  return withAgreedPath(whole, path, report);
}

function toEvent({ body: { page, index }, newNames, ...facts }: PlacedEvent, bodies: Bodies): EventDefinition {
  const body: EventBody | undefined = bodies(facts.span.file)[page]?.events[index];
  if (body === undefined) throw new Error(`“${facts.span.file.path}” has no body of an event at this place`);
  return { ...facts, ...renameInEvent(body, newNames) };
}
