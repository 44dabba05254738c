import { describe, expect, it } from "vitest";
import { dropProse } from "../../generator/restoring/drop-prose.ts";
import { api, envelope, error, object, operation, property } from "./sample-api.ts";

const dropped = (facts: Parameters<typeof operation>[0]): ReturnType<typeof operation> => {
  const [first] = dropProse(api({ operations: [operation(facts)] })).operations;
  return first ?? operation();
};

describe("dropProse", () => {
  it("leaves out descriptions and remedies, however deep", () => {
    const inner = object(property("a", { kind: "array", items: { kind: "string", description: "prose" } }));
    const written = dropped({
      description: "prose",
      parameters: [{ in: "query", name: "q", required: false, schema: { kind: "string", description: "prose" } }],
      response: { mediaType: "application/json", schema: envelope({ kind: "map", values: inner }) },
      errors: [error({ code: 1, message: "no", remedy: "prose" })],
    });
    expect(JSON.stringify(written)).not.toContain("prose");
  });

  it("keeps titles, messages and the short labels of enumerations", () => {
    const items = [
      { value: 1, description: "可阅读" },
      { value: 2, description: "一个很长的句子，说明这个值是什么意思。" },
      { value: 3, description: "可以。" },
    ];
    const schema = { kind: "integer", enum: items } as const;
    const written = dropped({
      parameters: [{ in: "query", name: "q", required: false, schema }],
      errors: [error({ code: 1, message: "请求超时" })],
    });
    expect(written.title).toBe("Create an import task");
    expect(written.errors[0]?.message).toBe("请求超时");
    expect(written.parameters[0]?.schema.enum).toEqual([
      { value: 1, description: "可阅读" },
      { value: 2 },
      { value: 3 },
    ]);
  });

  it("says in its own words how many items a batch takes, unless the list says it", () => {
    const list = { kind: "array", items: { kind: "string" } } as const;
    const body = (schema: typeof list | (typeof list & { maxItems: number })) =>
      dropped({
        batch: { items: "records", max: 500 },
        request: { mediaType: "application/json", required: true, schema: object(property("records", schema, true)) },
      });
    expect(body(list).description).toBe("At most 500 items in one call.");
    expect(body({ ...list, maxItems: 500 }).description).toBeUndefined();
  });

  it("still names what takes one write at a time", () => {
    const written = dropped({
      serializeBy: ["app_token", "table_id"],
      errors: [error({ code: 1254291, message: "Write conflict", retry: "serialize", remedy: "prose" })],
    });
    expect(written.errors[0]?.remedy).toBe("One write at a time to a (table).");
  });

  it("still says what makes an error the server's", () => {
    const row = {
      code: 1254002,
      status: 200,
      message: "Fail",
      kind: "internal",
      retry: "backoff",
      remedy: "prose",
    } as const;
    expect(dropped({ errors: [error(row)] }).errors[0]?.remedy).toBe("Internal error.");
  });

  it("still says that a parameter makes calls idempotent", () => {
    const schema = { kind: "string", description: "用于幂等" } as const;
    const written = dropped({
      idempotency: { in: "query", name: "uuid" },
      parameters: [{ in: "query", name: "uuid", required: false, schema }],
    });
    expect(written.parameters[0]?.schema.description).toBe("Idempotency key.");
  });
});
