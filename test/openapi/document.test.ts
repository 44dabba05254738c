import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import type { Api, Operation } from "../../generator/model/api.ts";
import { toOpenApi } from "../../generator/openapi/document.ts";
import { batchCreate, download, sampleApi } from "./sample-api.ts";

const empty: Api = { operations: [], events: [], schemas: [], errorCatalog: [], fieldTypes: [] };

/** The value at a path of keys, as plain JSON. */
function at(document: unknown, ...path: readonly string[]): unknown {
  const value = path.reduce<unknown>((node, key) => new Map(Object.entries(node ?? {})).get(key), document);
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function operationOf(operation: Operation): unknown {
  return at(toOpenApi({ ...empty, operations: [operation] }), "paths", operation.path, operation.method);
}

async function faults(api: Api): Promise<string[]> {
  const config = await createConfig({
    extends: ["recommended-strict"],
    rules: { "security-defined": "off", "info-license": "off", "no-unused-components": "off" },
  });
  const source = JSON.stringify(toOpenApi(api));
  const problems = await lintFromString({ source, config, absoluteRef: "/openapi.json" });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe("the document", () => {
  it("has no error by the recommended rules, and warns only of missing tag texts and failures", async () => {
    const expected = /^(tag-description|operation-4xx-response): /;
    expect((await faults(sampleApi)).filter((fault) => !expected.test(fault))).toEqual([]);
  });

  it("is valid without any operation", async () => {
    expect(await faults(empty)).toEqual([]);
  });

  it("is the same whatever the order of the operations", () => {
    const turned = { ...sampleApi, operations: [...sampleApi.operations].reverse() };
    expect(JSON.stringify(toOpenApi(turned))).toBe(JSON.stringify(toOpenApi(sampleApi)));
  });

  it("tags operations by service", () => {
    expect(at(toOpenApi(sampleApi), "tags")).toEqual([{ name: "bitable" }, { name: "drive" }]);
  });

  it("keeps two operations of one path and method on different hosts", () => {
    const other: Operation = {
      ...download,
      server: "https://other.example.org",
      name: { ...download.name, method: "get" },
    };
    const paths = at(toOpenApi({ ...empty, operations: [download, other] }), "paths");
    expect(Object.keys(paths ?? {})).toEqual(["/files/{file_token}", "/files/{file_token}#drive.v1.media.get"]);
  });

  it("keeps a property called __proto__ as a property", () => {
    const schema = {
      kind: "object",
      properties: [{ name: "__proto__", required: true, schema: { kind: "string" } }],
    } as const;
    const text = JSON.stringify(toOpenApi({ ...empty, schemas: [{ name: "A", schema }] }));
    expect(text).toContain('"properties":{"__proto__":{"type":"string"}},"required":["__proto__"]');
  });

  it("describes the error envelope under a name that no documented schema has", () => {
    const api: Api = { ...empty, schemas: [{ name: "ErrorEnvelope", schema: { kind: "string" } }] };
    expect(at(toOpenApi(api), "components", "schemas", "ErrorEnvelope_", "required")).toEqual(["code", "msg"]);
  });

  it("names field types by number and titles them with the document's name", () => {
    expect(at(toOpenApi(sampleApi), "components", "schemas", "BitableField1Read")).toEqual({
      type: "string",
      title: "多行文本",
    });
  });

  it("lists every code with its mentions at the root", () => {
    expect(at(toOpenApi(sampleApi), "x-lark-error-catalog")).toEqual([
      {
        code: 1254290,
        name: "TooManyRequest",
        kind: "rate_limited",
        retry: "after_reset",
        general: true,
        mentions: [
          { operationId: "bitable.v1.appTableRecord.batchCreate", status: 429, message: "TooManyRequest" },
          { message: "TooManyRequest", remedy: "Wait." },
        ],
      },
    ]);
  });
});

describe("an operation", () => {
  it("is named service.version.resource.method", () => {
    expect(at(operationOf(batchCreate), "operationId")).toBe("bitable.v1.appTableRecord.batchCreate");
  });

  it("has one security alternative for each token kind, with the scopes", () => {
    expect(at(operationOf(batchCreate), "security")).toEqual([
      { tenantAccessToken: ["bitable:app", "Edit records"] },
      { userAccessToken: ["bitable:app", "Edit records"] },
    ]);
  });

  it("has no security where the document does not say, and an empty one where it needs none", () => {
    expect(at(operationOf(download), "security")).toBeUndefined();
    expect(at(operationOf({ ...download, tokens: [] }), "security")).toEqual([]);
  });

  it("has an answer for each documented status, and what a limited call gets", () => {
    expect(Object.keys(at(operationOf(batchCreate), "responses") ?? {})).toEqual(["200", "400", "429"]);
  });

  it("shows its own host only where it is not the vendor's", () => {
    expect(at(operationOf(download), "servers")).toEqual([{ url: "https://files.example.org" }]);
    expect(at(operationOf(batchCreate), "servers")).toBeUndefined();
  });

  it("declares path parameters that no table describes", () => {
    expect(at(operationOf({ ...download, parameters: [] }), "parameters")).toEqual([
      { name: "file_token", in: "path", required: true, schema: { type: "string" } },
    ]);
  });

  it("writes each extension as the contract has it", () => {
    const written = operationOf(batchCreate);
    const extensions = Object.entries(written ?? {}).filter(([key]) => key.startsWith("x-lark-"));
    expect(Object.fromEntries(extensions)).toEqual({
      "x-lark-errors": [
        {
          code: 1254290,
          status: 429,
          name: "TooManyRequest",
          message: "TooManyRequest",
          kind: "rate_limited",
          retry: "after_reset",
          remedy: "Wait.",
        },
        { code: 1254291, name: "WriteConflict", message: "Write conflict", kind: "conflict", retry: "serialize" },
      ],
      "x-lark-rate-limit": {
        kind: "quota",
        windows: [
          { requests: 50, seconds: 1 },
          { requests: 1000, seconds: 60 },
        ],
        basis: "table",
        special: true,
        limited: { status: 400, code: 99991400 },
      },
      "x-lark-app-types": ["custom", "isv"],
      "x-lark-scopes": { anyOf: [{ name: "bitable:app", title: "Edit bitables" }, { title: "Edit records" }] },
      "x-lark-field-scopes": [{ field: "user_id", name: "contact:user.employee_id:readonly", title: "Read user ids" }],
      "x-lark-docs": {
        url: "https://open.feishu.cn/document/batch_create",
        title: "Add records",
        updated: "2025-06-20",
      },
      "x-lark-source": { file: "page.md", line: 2 },
      "x-lark-paginated": { request: "page_token", response: "page_token", items: "items", more: "has_more" },
      "x-lark-batch": { items: "records", max: 500 },
      "x-lark-idempotency": { in: "query", name: "client_token" },
      "x-lark-serialize-by": ["app_token", "table_id"],
    });
  });

  it("states a special limit and none at all as such", () => {
    const special = operationOf({ ...download, rateLimit: { kind: "special" } });
    expect(at(special, "x-lark-rate-limit")).toEqual({ kind: "special" });
    expect(at(operationOf(download), "x-lark-rate-limit")).toEqual({ kind: "unstated" });
  });

  it("leaves out extensions that have nothing to say", () => {
    const keys = Object.keys(operationOf(download) ?? {}).filter((key) => key.startsWith("x-lark-"));
    expect(keys).toEqual(["x-lark-rate-limit", "x-lark-docs", "x-lark-source"]);
  });
});

describe("an event", () => {
  it("is a webhook under its type, with the whole event as body", () => {
    const post = at(toOpenApi(sampleApi), "webhooks", "drive.file.bitable_record_changed_v1", "post");
    expect(at(post, "requestBody", "content", "application/json", "example")).toEqual({
      schema: "2.0",
      event: { table_id: "tbl1" },
    });
  });
});
