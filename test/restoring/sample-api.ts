import type { Api, EventDefinition, Operation } from "../../generator/model/api.ts";
import type { ErrorRow } from "../../generator/model/errors.ts";
import type { Property, Schema } from "../../generator/model/schema.ts";
import { sourceFile, type Span } from "../../generator/source/source-file.ts";

/** Hand-built models for the tests of restoring: each function takes what differs. */

export const span: Span = { file: sourceFile("page.md", ""), start: 0, end: 0 };

export function property(name: string, schema: Schema, required = false): Property {
  return { name, required, schema };
}

export function object(...properties: Property[]): Extract<Schema, { kind: "object" }> {
  return { kind: "object", properties };
}

export const envelope = (data: Schema): Schema =>
  object(
    property("code", { kind: "integer" }, true),
    property("msg", { kind: "string" }, true),
    property("data", data),
  );

export function error(row: Partial<ErrorRow> & Pick<ErrorRow, "code" | "message">): ErrorRow {
  return { name: "Name", kind: "unknown", retry: "never", span, ...row };
}

export function operation(facts: Partial<Operation> = {}): Operation {
  return {
    name: { service: "drive", version: "v1", resource: "importTask", method: "create" },
    form: "tables",
    method: "post",
    path: "/open-apis/drive/v1/import_tasks",
    title: "Create an import task",
    docs: { title: "Create an import task" },
    span,
    parameters: [],
    response: { mediaType: "application/json", schema: envelope(object(property("ticket", { kind: "string" }))) },
    errors: [],
    rateLimit: { kind: "unstated" },
    scopes: [],
    fieldScopes: [],
    ...facts,
  };
}

export function event(facts: Partial<EventDefinition> = {}): EventDefinition {
  return {
    type: "drive.file.edit_v1",
    title: "File edited",
    docs: { title: "File edited" },
    span,
    schema: object(property("schema", { kind: "string" }, true)),
    scopes: [],
    fieldScopes: [],
    ...facts,
  };
}

export function api(facts: Partial<Api>): Api {
  return { operations: [], events: [], schemas: [], errorCatalog: [], fieldTypes: [], ...facts };
}
