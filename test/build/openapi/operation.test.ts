import { describe, expect, it } from "vitest";
import { operationDocument, operationOf, readDocument, withoutSpans } from "./reading.ts";

function read(body: string, options?: { version?: string; rest?: string }) {
  const result = readDocument(operationDocument(body, options));
  return { ...result, operation: withoutSpans(operationOf(result)) };
}

const response = `responses:
  '200':
    content:
      application/json:
        schema: { type: object, properties: { code: { type: integer } } }
        example: { code: 0 }`;

describe("where an operation is called", () => {
  it("joins the path with the server's and leaves the vendor's host out", () => {
    const { operation } = read(response);
    expect([operation.method, operation.path, operation.server]).toEqual([
      "get",
      "/open-apis/bitable/v1/apps/{app_token}",
      undefined,
    ]);
  });

  it("keeps another host, and puts in the defaults of its variables", () => {
    const servers = "servers:\n  - url: https://{region}.example.org/v1/\n    variables: { region: { default: eu } }\n";
    const { operation } = read(`${servers}${response}`);
    expect([operation.path, operation.server]).toEqual(["/v1/bitable/v1/apps/{app_token}", "https://eu.example.org"]);
  });

  it("takes a relative server for a path", () => {
    const { operation } = read(`servers: [{ url: /api/v3 }]\n${response}`);
    expect([operation.path, operation.server]).toEqual(["/api/v3/bitable/v1/apps/{app_token}", undefined]);
  });

  it("writes :param in braces", () => {
    const text = "openapi: 3.0.1\npaths:\n  /open-apis/docx/v1/documents/:document_id:\n    get: { summary: a }\n";
    expect(readDocument(text).facts.operations[0]?.path).toBe("/open-apis/docx/v1/documents/{document_id}");
  });

  it("says that other servers are left out", () => {
    expect(read(`servers: [{ url: /a }, { url: /b }]\n${response}`).codes).toContain("openapi/several-servers");
  });

  it("reports a path item that is none, and a method that is not known", () => {
    const text = "openapi: 3.0.1\npaths:\n  /a: 1\n  /b:\n    trace: { summary: a }\n";
    expect(readDocument(text).codes).toEqual(["openapi/path", "openapi/path"]);
  });
});

describe("bodies", () => {
  const body = (rest: string) => `requestBody:\n  content:\n    application/json:\n${rest}`;

  it("are required where a property is, unless the document says", () => {
    const schema = "      schema: { type: object, properties: { a: {} }, required: [a] }";
    expect(read(body(schema)).operation.request?.required).toBe(true);
    expect(read(`${body(schema)}\n  required: false`).operation.request?.required).toBe(false);
  });

  it("that are files are multipart with a binary property", () => {
    const text =
      "requestBody:\n  content:\n    multipart/form-data:\n      schema: { type: object, properties: { file: { type: string, format: binary } } }";
    expect(read(text).operation.request).toMatchObject({
      mediaType: "multipart/form-data",
      schema: { properties: [{ name: "file", schema: { kind: "string", format: "binary" } }] },
    });
  });

  it("that are downloads are binary text", () => {
    const text = "responses:\n  '200':\n    content:\n      application/pdf: {}";
    expect(read(text).operation.response).toEqual({
      mediaType: "application/pdf",
      schema: { kind: "string", format: "binary" },
    });
  });

  it("have the example of the media type, the first of several named ones, or the schema's", () => {
    const schema = "      schema: { type: object, properties: { a: {} }, example: { a: 3 } }";
    expect(read(body(`${schema}\n      example: { a: 1 }`)).operation.request?.example).toEqual({ a: 1 });
    expect(read(body(`${schema}\n      examples: { one: { value: { a: 2 } } }`)).operation.request?.example).toEqual({
      a: 2,
    });
    expect(read(body(schema)).operation.request?.example).toEqual({ a: 3 });
  });

  it("read an example that is JSON with comments inside text, and report it", () => {
    const example = String.raw`      example: "{\r\n \"name\": \"role1\", // 名字\r\n \"n\": [1]\r\n}"`;
    const { operation, codes } = read(body(`      schema: { type: object, properties: { name: {} } }\n${example}`));
    expect(operation.request?.example).toEqual({ name: "role1", n: [1] });
    expect(codes).toContain("openapi/example-as-text");
  });

  it("prefer JSON and say what stands beside it", () => {
    const text =
      "responses:\n  '200':\n    content:\n      application/xml: { schema: { type: string } }\n      application/json: { schema: { type: object } }";
    const { operation, codes } = read(text);
    expect([operation.response?.mediaType, codes]).toEqual(["application/json", ["openapi/other-media"]]);
  });

  it("are those of the first 2xx answer, else of the default one", () => {
    const answers =
      "responses:\n  default:\n    content: { application/json: { schema: { type: string } } }\n  '201':\n    content: { application/json: { schema: { type: integer } } }";
    const { operation, codes } = read(answers);
    expect([operation.response?.schema.kind, codes]).toEqual(["integer", ["openapi/other-response"]]);
  });

  it("say that headers of the answer are left out", () => {
    expect(read("responses:\n  '200': { headers: { X-Rate: {} } }").codes).toEqual(["openapi/response-headers"]);
  });

  it("no longer require a property that is a type's name beside the sent one", () => {
    const schema =
      "      schema: { type: object, properties: { view: { type: object }, app.table.view: { type: object } }, required: [view, app.table.view] }";
    const { operation, codes } = read(body(`${schema}\n      example: { view: {} }`));
    expect(operation.request?.schema).toMatchObject({
      properties: [
        { name: "view", required: true },
        { name: "app.table.view", required: false },
      ],
    });
    expect(codes).toEqual(["openapi/property-not-sent"]);
  });
});

describe("the description", () => {
  const described = `description: |
  通过 app_token 获取多维表格元数据

  该接口支持调用频率上限为 20 QPS

  ### 错误码

  | HTTP状态码 | 错误码 | 描述 | 排查建议 |
  | --- | --- | --- | --- |
  | 200 | 1254000 | WrongRequestJson | 请求体错误 |
  | 504 | 1255040 | 请求超时 | 进行重试 |
`;

  it("gives its error tables as rows", () => {
    expect(read(described).operation.errors).toEqual([
      { code: 1254000, status: 200, message: "WrongRequestJson", remedy: "请求体错误" },
      { code: 1255040, status: 504, message: "请求超时", remedy: "进行重试" },
    ]);
  });

  it("gives its rate limit", () => {
    expect(read(described).operation.rateLimit).toEqual({
      kind: "quota",
      windows: [{ requests: 20, seconds: 1 }],
      basis: "prose",
    });
  });

  it("is prose without the error tables and their headings", () => {
    const { description } = read(described).operation;
    expect(description?.split("\n").filter((line) => line !== "")).toEqual([
      "通过 app_token 获取多维表格元数据",
      "该接口支持调用频率上限为 20 QPS",
    ]);
  });

  it("keeps any other table", () => {
    const text = "description: |\n  words\n\n  | a | b |\n  | --- | --- |\n  | 1 | 2 |\n";
    expect(read(text).operation.description).toContain("| 1 | 2 |");
  });

  it("places an error row on its line", () => {
    const [row] = operationOf(readDocument(operationDocument(described))).errors;
    const text = row?.span.file.text.slice(row.span.start, row.span.end) ?? "";
    expect(text).toContain("1254000");
  });
});

describe("who may call", () => {
  it("is told by the tags", () => {
    const { operation } = read("tags: [云文档/多维表格/视图, 自建应用, 商店应用]");
    expect(operation.appTypes).toEqual(["custom", "isv"]);
    expect(read("tags: [云文档/多维表格/视图]").operation.appTypes).toBeUndefined();
  });

  it("is told by security schemes that name a token", () => {
    const schemes =
      "\ncomponents:\n  securitySchemes:\n    tenantAccessToken: { type: http, scheme: bearer }\n    second: { type: http, scheme: bearer, description: a user_access_token }\n";
    const { operation } = read("security: [{ second: ['bitable:app'] }, { tenantAccessToken: [] }]", { rest: schemes });
    expect(operation.tokens).toEqual(["tenant", "user"]);
    expect(operation.scopes).toEqual([{ name: "bitable:app", title: "bitable:app" }]);
  });

  it("is left open by a scheme that names none, and what is wrong with it is reported", () => {
    const rest = "\ncomponents:\n  securitySchemes:\n    bearer: { type: bearer, scheme: bearer }\n";
    const { operation, codes } = read("security:\n  - bearer: []\n    x-apifox: { required: true }", { rest });
    expect(operation.tokens).toBeUndefined();
    expect([...codes].sort()).toEqual(["security/no-token-kind", "security/not-a-requirement", "security/scheme-type"]);
  });

  it("is anyone where the security is empty", () => {
    expect(read("security: []").operation.tokens).toEqual([]);
  });

  it("takes a scope's title from the flow that has it", () => {
    const rest =
      "\ncomponents:\n  securitySchemes:\n    o: { type: oauth2, flows: { implicit: { scopes: { 'read:pets': read your pets } } } }\n";
    expect(read("security: [{ o: ['read:pets'] }]", { rest }).operation.scopes).toEqual([
      { name: "read:pets", title: "read your pets" },
    ]);
  });
});

describe("names and extensions", () => {
  it("takes an operationId of four parts as the stated name, no other", () => {
    expect(read("operationId: bitable.v1.appTable.list").operation.naming.stated).toEqual({
      service: "bitable",
      version: "v1",
      resource: "appTable",
      method: "list",
    });
    expect(read("operationId: listTables").operation.naming.stated).toBeUndefined();
  });

  it("reports an extension of another shape and leaves it out", () => {
    const { operation, codes } = read("x-lark-batch: { items: records }\nx-lark-rate-limit: { kind: quota }");
    expect([operation.batch, operation.rateLimit, codes]).toEqual([
      undefined,
      { kind: "unstated" },
      ["openapi/extension", "openapi/extension"],
    ]);
  });

  it("marks what the document or its text calls outdated", () => {
    expect(read("deprecated: true").operation.deprecated).toBe(true);
    expect(read("deprecated: false").operation.deprecated).toBeUndefined();
    expect(read("description: 本接口为历史版本，不推荐使用。").operation.deprecated).toBe(true);
  });

  it("collects the scopes that a field's text names", () => {
    const text =
      "parameters:\n  - { name: user_id_type, in: query, schema: { type: string }, description: '用户 ID 类型 当值为 user_id,字段权限要求: 获取用户 user ID' }";
    expect(read(text).operation.fieldScopes).toMatchObject([{ title: "获取用户 user ID" }]);
  });

  it("says so when a webhook describes no event", () => {
    const text = "openapi: 3.1.0\nwebhooks:\n  a.b_v1: { post: { summary: x } }\n";
    expect(readDocument(text).codes).toEqual(["openapi/webhook"]);
  });

  it("says so when the version is neither 3.0 nor 3.1", () => {
    expect(readDocument("openapi: 4.0.0\npaths: {}\n").codes).toEqual(["openapi/version"]);
  });
});
