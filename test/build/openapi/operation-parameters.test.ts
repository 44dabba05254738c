import { describe, expect, it } from "vitest";
import { operationDocument, operationOf, readDocument, withoutSpans } from "./reading.ts";

function read(body: string, options?: { version?: string; rest?: string }) {
  const result = readDocument(operationDocument(body, options));
  return { ...result, operation: withoutSpans(operationOf(result)) };
}

describe("parameters", () => {
  const parameters = (...items: readonly string[]) => `parameters:\n${items.map((item) => `  - ${item}`).join("\n")}`;

  it("come in the order path, query, header, those of the path item included", () => {
    const text = operationDocument(
      parameters("{ name: q, in: query, schema: { type: string } }", "{ $ref: '#/components/parameters/H' }"),
      {
        rest: "\n    parameters: [{ name: app_token, in: path, required: true, schema: { type: string } }]\ncomponents:\n  parameters: { H: { name: X-Trace, in: header, schema: { type: string } } }\n",
      },
    );
    const names = operationOf(readDocument(text)).parameters.map(({ in: place, name }) => `${place} ${name}`);
    expect(names).toEqual(["path app_token", "query q", "header X-Trace"]);
  });

  it("are without the headers that every call has", () => {
    const { operation } = read(
      parameters("{ name: Authorization, in: header }", "{ name: content-type, in: header, schema: { type: string } }"),
    );
    expect(operation.parameters).toEqual([]);
  });

  it("carry description, example and the facts of the text on their schema", () => {
    const { operation } = read(
      parameters(
        "{ name: user_id_type, in: query, required: false, example: open_id, schema: { type: string }, description: '用户 ID 类型 示例值:\"open_id\" 可选值有: open_id:用户的 open id user_id:用户的 user id 默认值:open_id' }",
      ),
    );
    expect(operation.parameters[0]).toMatchObject({
      required: false,
      schema: {
        kind: "string",
        description: "用户 ID 类型",
        example: "open_id",
        default: "open_id",
        enum: [{ value: "open_id" }, { value: "user_id" }],
      },
    });
  });

  it("are required in a path whatever the document says", () => {
    expect(
      read(parameters("{ name: app_token, in: path, schema: { type: string } }")).operation.parameters[0],
    ).toMatchObject({ required: true });
  });

  it("typed as text are numbers where a rule bounds their value", () => {
    const { operation, codes } = read(
      parameters(
        "{ name: page_size, in: query, example: '10', schema: { type: string }, description: '分页大小 示例值:10 数据校验规则: 最大值:100' }",
      ),
    );
    expect(operation.parameters[0]?.schema).toMatchObject({ kind: "integer", maximum: 100, example: 10 });
    expect(codes).toContain("openapi/wire-type");
  });

  it("typed as text are numbers where their name says so", () => {
    const { operation } = read(parameters("{ name: page_size, in: query, example: '10', schema: { type: string } }"));
    expect(operation.parameters[0]?.schema).toMatchObject({ kind: "integer", example: 10 });
  });

  it("typed as text are flags where the example is one", () => {
    const { operation } = read(
      parameters("{ name: text_field_as_array, in: query, example: 'true', schema: { type: string } }"),
    );
    expect(operation.parameters[0]?.schema).toMatchObject({ kind: "boolean", example: true });
  });

  it("stay text though their example is all digits", () => {
    const { operation, codes } = read(
      parameters("{ name: start_time, in: query, example: '1608725989', schema: { type: string } }"),
    );
    expect([operation.parameters[0]?.schema.kind, codes]).toEqual(["string", []]);
  });

  it("in cookies are reported", () => {
    expect(read(parameters("{ name: session, in: cookie, schema: { type: string } }")).codes).toEqual([
      "openapi/parameter",
    ]);
  });
});
