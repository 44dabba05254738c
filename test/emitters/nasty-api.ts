import type { Api, Operation } from "../../generator/model/api.ts";
import type { ErrorRow } from "../../generator/model/errors.ts";
import { sourceFile, type Span } from "../../generator/source/source-file.ts";

/** Prose that tries to become code or markup wherever it is printed. */
export const hostile =
  "ends */ here, `${process.exit(1)}` and {{x}}\n@deprecated <script>alert(1)</script> [a](javascript:alert(1)) \u202e| # x";

export const span: Span = { file: sourceFile("nasty.md", "# nasty\n"), start: 0, end: 7 };

/** An API of few operations with ordinary and hostile names and prose. */
export function nastyApi(): Api {
  const operations = [list(), remove(), ...named(), token(), upload(), download()];
  return {
    operations: operations.sort((a, b) => (id(a) < id(b) ? -1 : 1)),
    events: [
      {
        type: "drive.file.bitable_record_changed_v1",
        title: "Record changed",
        description: hostile,
        docs: { title: "Record changed", url: "javascript:alert(1)" },
        span,
        schema: {
          kind: "object",
          properties: [{ name: "schema", required: true, schema: { kind: "string", example: "2.0" } }],
        },
        scopes: [],
        fieldScopes: [],
      },
    ],
    schemas: [
      {
        name: "Node",
        schema: {
          kind: "object",
          properties: [
            { name: "id", required: true, schema: { kind: "string", description: hostile } },
            {
              name: "children",
              required: false,
              schema: { kind: "array", items: { kind: "reference", name: "Node" } },
            },
          ],
        },
      },
    ],
    errorCatalog: [
      { code: 1254040, name: "BaseTokenNotFound", kind: "not_found", retry: "never", mentions: [] },
      { code: 1254291, name: "WriteConflict", kind: "conflict", retry: "serialize", mentions: [] },
      { code: 1254290, name: "WriteConflict", kind: "conflict", retry: "backoff", mentions: [] },
    ],
    fieldTypes: [],
  };
}

export function operation(name: Partial<Operation["name"]>, facts: Partial<Operation> = {}): Operation {
  const full = { service: "bitable", version: "v1", resource: "appTableRecord", method: "list", ...name };
  return {
    name: full,
    form: "tables",
    method: "post",
    path: `/open-apis/${full.service}/${full.version}/${full.resource}/${full.method}`,
    title: "Does something",
    docs: { title: "Does something", url: "https://open.feishu.cn/document/x?y=(1)" },
    span,
    parameters: [],
    response: { mediaType: "application/json", schema: envelope() },
    errors: [],
    rateLimit: { kind: "unstated" },
    scopes: [],
    fieldScopes: [],
    ...facts,
  };
}

export function envelope(data: Operation["response"]["schema"] = { kind: "object", properties: [] }) {
  return {
    kind: "object",
    properties: [
      { name: "code", required: true, schema: { kind: "integer" } },
      { name: "msg", required: true, schema: { kind: "string" } },
      { name: "data", required: false, schema: data },
    ],
  } as const satisfies Operation["response"]["schema"];
}

function list(): Operation {
  return operation(
    {},
    {
      method: "get",
      path: "/open-apis/bitable/v1/apps/{app_token}/tables/{table_id}/records",
      title: "列出记录",
      description: hostile,
      tokens: ["tenant", "user"],
      scopes: [{ name: "bitable:app", title: hostile }],
      rateLimit: {
        kind: "quota",
        basis: "table",
        windows: [
          { requests: 1000, seconds: 60 },
          { requests: 50, seconds: 1 },
        ],
      },
      parameters: [
        { in: "path", name: "app_token", required: true, schema: { kind: "string" } },
        { in: "path", name: "table_id", required: true, schema: { kind: "string", description: hostile } },
        { in: "query", name: "page_size", required: false, schema: { kind: "integer", maximum: 500, default: 20 } },
        { in: "query", name: "ids", required: false, schema: { kind: "array", items: { kind: "string" } } },
        { in: "query", name: "deleted", required: false, schema: { kind: "boolean" } },
      ],
      response: {
        mediaType: "application/json",
        schema: envelope({
          kind: "object",
          properties: [
            { name: "items", required: true, schema: { kind: "array", items: { kind: "reference", name: "Node" } } },
            { name: "__proto__", required: false, schema: { kind: "string" } },
            { name: "missing", required: false, schema: { kind: "reference", name: "Nowhere" } },
            {
              name: 'a"b`${c}',
              required: false,
              schema: { kind: "string", enum: [{ value: 'x"\n*/', description: hostile }, { value: "y" }] },
            },
          ],
        }),
      },
      errors: [error(1254040), error(1254290), error(1254291), error(7)],
      pagination: { request: "page_token", response: "page_token", items: "items", more: "has_more" },
    },
  );
}

function remove(): Operation {
  return operation({ method: "delete" }, { method: "delete", path: "/open-apis/bitable/v1/records/{record_id}" });
}

function named(): Operation[] {
  const methods = [
    "default",
    "constructor",
    "__proto__",
    "then",
    "codes",
    "operation",
    "Node",
    "listAbout",
    "*/",
    "${x}",
    "9lives",
    "list_",
    "import",
  ];
  return [
    ...methods.map((method) => operation({ method, resource: "constructor" })),
    operation({ service: "../../x", resource: "../y", method: "../z" }, { path: '/open-apis/`${x}`/"*/' }),
    operation({ service: "runtime", version: "core" }),
    operation({ resource: "app_table_record", method: "get" }),
    operation({ service: "core", resource: "options" }, { server: "https://passport.feishu.cn" }),
  ];
}

function token(): Operation {
  return operation(
    { service: "auth", version: "v3", resource: "tenantAccessToken", method: "internal" },
    {
      request: {
        mediaType: "application/json",
        required: true,
        schema: { kind: "object", properties: [{ name: "app_id", required: true, schema: { kind: "string" } }] },
      },
      response: {
        mediaType: "application/json",
        schema: {
          kind: "object",
          properties: [
            { name: "code", required: true, schema: { kind: "integer" } },
            { name: "tenant_access_token", required: false, schema: { kind: "string" } },
          ],
        },
      },
    },
  );
}

function upload(): Operation {
  return operation(
    { service: "drive", resource: "media", method: "uploadAll" },
    {
      request: {
        mediaType: "multipart/form-data",
        required: true,
        schema: {
          kind: "object",
          properties: [
            { name: "file_name", required: true, schema: { kind: "string" } },
            { name: "file", required: true, schema: { kind: "string", format: "binary" } },
          ],
        },
      },
    },
  );
}

function download(): Operation {
  return operation(
    { service: "drive", resource: "media", method: "download" },
    {
      method: "get",
      path: "/open-apis/drive/v1/medias/{file_token}/download",
      parameters: [{ in: "header", name: "Range", required: false, schema: { kind: "string" } }],
      response: { mediaType: "application/octet-stream", schema: { kind: "string", format: "binary" } },
    },
  );
}

function error(code: number): ErrorRow {
  return {
    code,
    status: 400,
    name: "InvalidRow",
    message: hostile,
    kind: "unknown",
    retry: "never",
    remedy: hostile,
    span,
  };
}

function id({ name }: Operation): string {
  return `${name.service}.${name.version}.${name.resource}.${name.method}`;
}
