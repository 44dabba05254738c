import type { Api, Operation } from "../../generator/model/api.ts";
import type { Property, Schema } from "../../generator/model/schema.ts";
import { sourceFile } from "../../generator/source/source-file.ts";

const file = sourceFile("page.md", "first\nsecond\n");
export const span = { file, start: 6, end: 12 };

export function property(name: string, schema: Schema, required = false): Property {
  return { name, required, schema };
}

/** The envelope around `data`. */
export function envelope(...properties: readonly Property[]): Schema {
  return {
    kind: "object",
    properties: [
      property("code", { kind: "integer", description: "error code" }, true),
      property("msg", { kind: "string" }, true),
      property("data", { kind: "object", properties }),
    ],
  };
}

/** One operation with every fact there is. */
export const batchCreate: Operation = {
  name: { service: "bitable", version: "v1", resource: "appTableRecord", method: "batchCreate" },
  form: "openapi",
  method: "post",
  path: "/open-apis/bitable/v1/apps/{app_token}/tables/{table_id}/records/batch_create",
  title: "Add records",
  description: "Adds several records.\n\nAll or none.",
  deprecated: true,
  docs: { url: "https://open.feishu.cn/document/batch_create", title: "Add records", updated: "2025-06-20" },
  span,
  parameters: [
    { in: "path", name: "app_token", required: true, schema: { kind: "string", description: "token of the app" } },
    { in: "path", name: "table_id", required: true, schema: { kind: "string", example: "tblsRc9GRRXKqhvW" } },
    {
      in: "query",
      name: "user_id_type",
      required: false,
      schema: {
        kind: "string",
        enum: [{ value: "open_id", description: "by open id" }, { value: "union_id" }],
        default: "open_id",
      },
    },
    { in: "query", name: "client_token", required: false, schema: { kind: "string", minLength: 1, maxLength: 36 } },
    { in: "header", name: "X-Trace", required: false, schema: { kind: "string" } },
  ],
  request: {
    mediaType: "application/json",
    required: true,
    schema: {
      kind: "object",
      properties: [
        property(
          "records",
          {
            kind: "array",
            minItems: 1,
            maxItems: 500,
            items: { kind: "reference", name: "Record", description: "a record" },
          },
          true,
        ),
        property("type", {
          kind: "integer",
          minimum: 1,
          maximum: 7,
          enum: [{ value: 1 }, { value: 7 }],
          nullable: true,
        }),
        property("limits", { kind: "map", values: { kind: "number", minimum: 0.5 }, nullable: true }),
        property("either", {
          kind: "union",
          variants: [{ kind: "string", pattern: "^a+$" }, { kind: "boolean" }],
          nullable: true,
        }),
        property("parent", { kind: "reference", name: "Record", nullable: true }),
        property("nothing", { kind: "null" }),
        property("anything", { kind: "any", example: { a: [1] } }),
        property("empty", { kind: "object", properties: [], typeName: "record.empty" }),
      ],
    },
    example: { records: [{ fields: { a: 1 } }] },
  },
  response: {
    mediaType: "application/json",
    schema: envelope(
      property("records", { kind: "array", items: { kind: "reference", name: "Record" } }),
      property("page_token", { kind: "string", deprecated: true }),
      property("created", { kind: "string", format: "int64" }),
    ),
    example: { code: 0, msg: "success", data: { records: [] } },
  },
  errors: [
    {
      code: 1254290,
      status: 429,
      name: "TooManyRequest",
      message: "TooManyRequest",
      kind: "rate_limited",
      retry: "after_reset",
      remedy: "Wait.",
      span,
    },
    { code: 1254291, name: "WriteConflict", message: "Write conflict", kind: "conflict", retry: "serialize", span },
  ],
  rateLimit: {
    kind: "quota",
    windows: [
      { requests: 50, seconds: 1 },
      { requests: 1000, seconds: 60 },
    ],
    basis: "table",
    special: true,
    limited: { status: 400, code: 99991400 },
  },
  appTypes: ["custom", "isv"],
  tokens: ["tenant", "user"],
  scopes: [{ name: "bitable:app", title: "Edit bitables" }, { title: "Edit records" }],
  fieldScopes: [{ field: "user_id", name: "contact:user.employee_id:readonly", title: "Read user ids" }],
  pagination: { request: "page_token", response: "page_token", items: "items", more: "has_more" },
  batch: { items: "records", max: 500 },
  idempotency: { in: "query", name: "client_token" },
  serializeBy: ["app_token", "table_id"],
};

/** A download from another host, with an upload beside it, and nothing more said. */
export const download: Operation = {
  name: { service: "drive", version: "v1", resource: "media", method: "download" },
  form: "openapi",
  method: "put",
  path: "/files/{file_token}",
  server: "https://files.example.org",
  title: "Download",
  docs: { title: "Download" },
  span,
  parameters: [{ in: "path", name: "file_token", required: true, schema: { kind: "string" } }],
  request: {
    mediaType: "multipart/form-data",
    required: true,
    schema: { kind: "object", properties: [property("file", { kind: "string", format: "binary" }, true)] },
  },
  response: { mediaType: "application/octet-stream", schema: { kind: "string", format: "binary" } },
  errors: [],
  rateLimit: { kind: "unstated" },
  scopes: [],
  fieldScopes: [],
};

export const sampleApi: Api = {
  operations: [batchCreate, download],
  events: [
    {
      type: "drive.file.bitable_record_changed_v1",
      title: "Record changed",
      description: "A record was changed.",
      docs: { title: "Record changed" },
      span,
      schema: {
        kind: "object",
        properties: [
          property("schema", { kind: "string" }),
          property("event", { kind: "object", properties: [property("table_id", { kind: "string" })] }),
        ],
      },
      example: { schema: "2.0", event: { table_id: "tbl1" } },
      appTypes: ["custom"],
      scopes: [{ name: "bitable:app", title: "Edit bitables" }],
      fieldScopes: [],
    },
  ],
  schemas: [
    {
      name: "Record",
      span,
      schema: {
        kind: "object",
        properties: [
          property("record_id", { kind: "string" }),
          property("fields", { kind: "map", values: { kind: "any" } }, true),
          property("children", { kind: "array", items: { kind: "reference", name: "Record" } }),
        ],
      },
    },
  ],
  errorCatalog: [
    {
      code: 1254290,
      name: "TooManyRequest",
      kind: "rate_limited",
      retry: "after_reset",
      general: true,
      mentions: [
        { operationId: "bitable.v1.appTableRecord.batchCreate", status: 429, message: "TooManyRequest", span },
        { message: "TooManyRequest", remedy: "Wait.", span },
      ],
    },
  ],
  fieldTypes: [
    {
      number: 1,
      name: "多行文本",
      read: { kind: "string" },
      write: { kind: "string" },
      property: { kind: "object", properties: [property("a", { kind: "string" })] },
    },
    { number: 1005, name: "自动编号", read: { kind: "any" } },
  ],
};
