import { describe, expect, it } from "vitest";
import type { Api, Operation } from "../../generator/model/api.ts";
import type { ErrorRow } from "../../generator/model/errors.ts";
import type { Property, Schema } from "../../generator/model/schema.ts";
import { runPasses } from "../../generator/passes/index.ts";
import type { PassContext } from "../../generator/passes/pass.ts";
import { listening, operation, spanIn } from "../build/drafts.ts";

function run(
  operations: readonly Operation[],
  parts: Partial<PassContext> = {},
): { api: Api; codes: readonly string[] } {
  const { report, codes } = listening();
  const api = { operations, events: [], schemas: [], errorCatalog: [], fieldTypes: [] };
  return { api: runPasses(api, { report, limits: [], generalErrors: [], ...parts }), codes: codes() };
}

function property(name: string, schema: Schema, required = false): Property {
  return { name, required, schema };
}

function object(...properties: readonly Property[]): Extract<Schema, { kind: "object" }> {
  return { kind: "object", properties };
}

function envelope(data: Schema): Operation["response"] {
  const schema = object(
    property("code", { kind: "integer" }),
    property("msg", { kind: "string" }),
    property("data", data),
  );
  return { mediaType: "application/json", schema };
}

function row(parts: Partial<ErrorRow>): ErrorRow {
  return {
    code: 1254291,
    status: 200,
    name: "WriteConflict",
    message: "Write conflict",
    kind: "conflict",
    retry: "serialize",
    span: spanIn(),
    ...parts,
  };
}

const string: Schema = { kind: "string" };

describe("completeEnvelopes", () => {
  it("puts the envelope around a response that shows only its content", () => {
    const bare = {
      mediaType: "application/json",
      schema: object(property("block_id", string)),
      example: { block_id: "b" },
    };
    const { api, codes } = run([operation({ response: bare })]);
    expect(codes).toEqual(["response/no-envelope"]);
    expect(api.operations[0]?.response).toMatchObject({
      schema: {
        properties: [
          { name: "code" },
          { name: "msg" },
          { name: "data", schema: { properties: [{ name: "block_id" }] } },
        ],
      },
      example: { code: 0, data: { block_id: "b" } },
      repair: { rule: "response/no-envelope", literal: { schema: bare.schema, example: bare.example } },
    });
  });

  it("leaves a documented envelope, a download and other servers' answers alone", () => {
    const download = { mediaType: "application/octet-stream", schema: { kind: "string", format: "binary" } } as const;
    const { codes } = run([
      operation({ response: envelope(object()) }),
      operation({ response: download }),
      operation({ path: "/pets" }),
    ]);
    expect(codes).toEqual([]);
  });
});

describe("mapSampleKeys", () => {
  it("reads an object of column names as a map and quotes them", () => {
    const fields = object(property("任务描述", string), property("对应 OKR", string));
    const { api, codes } = run([
      operation({ response: envelope(object(property("fields", { ...fields, span: spanIn() }))) }),
    ]);
    expect(codes).toEqual(["schema/sample-keys"]);
    expect(JSON.stringify(api.operations[0]?.response.schema)).toContain('"kind":"map","values":{"kind":"any"}');
  });

  it("types the values of an object that says it is a map, with the enumeration its description gives", () => {
    const perm: Schema = {
      ...object(property("年龄", { kind: "integer", enum: [{ value: 1, description: "可阅读" }] })),
      description: "类型为 map,key 是字段名",
      span: spanIn(),
    };
    const { api } = run([operation({ response: envelope(object(property("field_perm", perm))) })]);
    expect(JSON.stringify(api.operations[0]?.response.schema)).toContain(
      '"values":{"kind":"integer","enum":[{"value":1',
    );
  });

  it("takes the rows of a named type for its members, whatever its description says", () => {
    const duration: Schema = {
      ...object(property("day", string), property("hour", string)),
      description: "这个字段是一个map，key 为时间单位",
      typeName: "user_stats_data_duration",
    };
    expect(run([operation({ response: envelope(object(property("duration_num", duration))) })]).codes).toEqual([]);
  });

  it("leaves an object alone of which nothing is documented", () => {
    const { api, codes } = run([
      operation({ response: envelope(object(property("extra", { ...object(), span: spanIn() }))) }),
    ]);
    expect(codes).toEqual([]);
    expect(JSON.stringify(api.operations[0]?.response.schema)).not.toContain('"map"');
  });

  it("leaves wire names alone", () => {
    expect(run([operation({ response: envelope(object(property("app_token", string))) })]).codes).toEqual([]);
  });
});

describe("findPagination", () => {
  const query = [{ in: "query", name: "page_token", required: false, schema: string }] as const;
  const list: Schema = { kind: "array", items: string };

  it("finds token, flag and the only list", () => {
    const data = object(
      property("page_token", string),
      property("has_more", { kind: "boolean" }),
      property("dashboards", list),
    );
    const { api } = run([operation({ parameters: query, response: envelope(data) })]);
    expect(api.operations[0]?.pagination).toEqual({
      request: "page_token",
      response: "page_token",
      items: "dashboards",
      more: "has_more",
    });
  });

  it("says nothing where two lists could be meant", () => {
    const data = object(
      property("page_token", string),
      property("has_more", string),
      property("a", list),
      property("b", list),
    );
    expect(
      run([operation({ parameters: query, response: envelope(data) })]).api.operations[0]?.pagination,
    ).toBeUndefined();
  });
});

describe("findBatches", () => {
  const records = (schema: Partial<Extract<Schema, { kind: "array" }>> = {}): Operation["request"] => ({
    mediaType: "application/json",
    required: true,
    schema: object(property("records", { kind: "array", items: string, ...schema }, true)),
  });
  const path = "/open-apis/bitable/v1/apps/{app_token}/tables/{table_id}/records/batch_create";
  const batchOf = (parts: Partial<Operation>) =>
    run([operation({ method: "post", path, response: envelope(object()), ...parts })]).api.operations[0]?.batch;

  it.each(["单次调用最多新增 500 条记录。", "Creates records, at most 500 records per call."])(
    "takes the maximum from the prose “%s”",
    (description) => {
      const request = records();
      expect(batchOf({ description, ...(request === undefined ? {} : { request }) })).toEqual({
        items: "records",
        max: 500,
      });
    },
  );

  it("prefers the list's own bound", () => {
    const request = records({ maxItems: 100 });
    expect(batchOf({ description: "单次最多 500 条", ...(request === undefined ? {} : { request }) })).toEqual({
      items: "records",
      max: 100,
    });
  });

  it("says nothing without a documented maximum", () => {
    const request = records();
    expect(batchOf(request === undefined ? {} : { request })).toBeUndefined();
  });
});

describe("findIdempotencyKeys", () => {
  const token = { in: "query", name: "client_token", required: false, schema: string } as const;

  it("takes client_token of a write", () => {
    const { api } = run([operation({ method: "post", parameters: [token], response: envelope(object()) })]);
    expect(api.operations[0]?.idempotency).toEqual({ in: "query", name: "client_token" });
  });

  it("says nothing for a read", () => {
    expect(run([operation({ parameters: [token] })]).api.operations[0]?.idempotency).toBeUndefined();
  });
});

describe("findSerialization", () => {
  const parameters = ["app_token", "table_id", "record_id"].map(
    (name) => ({ in: "path", name, required: true, schema: string }) as const,
  );
  const keysOf = (parts: Partial<Operation>) =>
    run([operation({ method: "put", parameters, response: envelope(object()), ...parts })]).api.operations[0]
      ?.serializeBy;

  it.each(["同一个数据表(table) 不支持并发调用写接口", "Only one write to a table at a time."])(
    "reads “%s”",
    (remedy) => {
      expect(keysOf({ errors: [row({ remedy })] })).toEqual(["app_token", "table_id"]);
    },
  );

  it("says nothing where the path has no such parameter", () => {
    expect(keysOf({ errors: [row({ remedy: "(folder)" })] })).toBeUndefined();
  });

  it("says nothing for a read", () => {
    expect(keysOf({ method: "get", errors: [row({ remedy: "(table)" })] })).toBeUndefined();
  });
});

describe("buildErrorCatalog", () => {
  it("keeps every mention and marks codes of general pages", () => {
    const general = { code: 99991400, status: 400, message: "request trigger frequency limit", span: spanIn() };
    const { api } = run(
      [operation({ errors: [row({}), row({ message: "write conflict!" })], response: envelope(object()) })],
      {
        generalErrors: [general],
      },
    );
    expect(api.errorCatalog).toMatchObject([
      { code: 1254291, mentions: [{ operationId: "bitable.v1.app.get" }, { message: "write conflict!" }] },
      { code: 99991400, general: true },
    ]);
  });
});

describe("reportContradictions", () => {
  const at = (start: number, parts: Partial<ErrorRow>): Operation =>
    operation({ errors: [row({ span: spanIn("page.md", start), ...parts })], response: envelope(object()) });

  it("reports a code with two HTTP statuses once, with both places", () => {
    const { report, diagnostics } = listening();
    const operations = [at(1, { status: 200 }), at(50, { status: 400 })];
    runPasses(
      { operations, events: [], schemas: [], errorCatalog: [], fieldTypes: [] },
      { report, limits: [], generalErrors: [] },
    );
    expect(diagnostics()).toMatchObject([
      { code: "contradiction/status", span: { start: 1 }, related: [{ start: 50 }] },
    ]);
  });

  it("reports a code with two messages", () => {
    expect(run([at(1, {}), at(50, { message: "Permission denied." })]).codes).toEqual(["contradiction/message"]);
  });

  it("reports a limit that a guide and an error give differently", () => {
    const { codes } = run([at(1, { remedy: "数据表数量超限, 限制300个" })], {
      limits: [{ subject: "数据表", max: 100, span: spanIn("guide.md") }],
    });
    expect(codes).toEqual(["contradiction/limit"]);
  });

  it("reports a page size that prose and parameter give differently", () => {
    const parameters = [
      { in: "query", name: "page_size", required: false, schema: { kind: "integer", maximum: 100 } },
    ] as const;
    const codesOf = (data: Schema): readonly string[] =>
      run([operation({ description: "单次最多列出 500 行记录", parameters, response: envelope(data) })]).codes;
    expect(codesOf(object(property("has_more", { kind: "boolean" })))).toEqual(["contradiction/page-size"]);
    expect(codesOf(object(property("total", { kind: "integer" })))).toEqual([]);
  });
});
