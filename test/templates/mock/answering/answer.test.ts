import { describe, expect, it } from "vitest";

import { plainAnswer } from "../../../../templates/mock/src/answering/answer.ts";
import { validateAnswer } from "../../../../templates/mock/src/checking/check.ts";
import type { OperationContract, OperationDetails } from "../../../../templates/mock/src/engine/contract.ts";
import type { Json, JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { idsOf } from "../ids.ts";
import { operationOf } from "../operation.ts";

describe("a plain answer", () => {
  it("is the documented example where that is valid", () => {
    const example = { code: 0, msg: "ok", data: { name: "a" } };
    expect(body(answering({ name: { type: "string" } }, { example }))).toEqual(example);
  });

  it("is a success, whatever code the example has", () => {
    const example = { code: 1254000, msg: "ok", data: {} };
    expect(body(answering({}, { example }))).toMatchObject({ code: 0 });
  });

  it("is the last page, so that loops over pages end", () => {
    const example = { code: 0, msg: "ok", data: { has_more: true, page_token: "x", items: [] } };
    const pagination = { request: "page_token", response: "page_token", items: "items", more: "has_more" };
    const operation = answering({ has_more: { type: "boolean" } }, { example }, { pagination });
    expect(body(operation)).toMatchObject({ data: { has_more: false, page_token: "x" } });
  });

  it("is a sample where the example is not valid or there is none", () => {
    const example = { code: 0, msg: "ok", data: { count: "3" } };
    expect(body(answering({ count: { type: "integer", examples: [7] } }, { example }))).toMatchObject({
      data: { count: 7 },
    });
    expect(body(answering({ count: { type: "integer", examples: [7] } }))).toMatchObject({ data: { count: 7 } });
  });

  it("is bytes where the operation answers a file", () => {
    const operation = operationOf({
      response: { mediaType: "application/octet-stream", schema: { type: "string", format: "binary" } },
    });
    const answer = plainAnswer(operation, idsOf(1));
    expect(answer.mediaType).toBe("application/octet-stream");
    expect(answer.body).toBeInstanceOf(Uint8Array);
  });

  it("is the same for the same seed, and another for another", () => {
    const operation = answering({ table_id: { type: "string", examples: ["tblxI2tWaxP5dG7p"] } });
    expect(body(operation, 1)).toEqual(body(operation, 1));
    expect(body(operation, 1)).not.toEqual(body(operation, 2));
  });
});

describe("a sample", () => {
  it.each<[what: string, schema: JsonObject, form: RegExp]>([
    ["an id like the example's", { type: "string", examples: ["tblxI2tWaxP5dG7p"] }, /^tbl[A-Za-z0-9]{13}$/],
    [
      "an id with a prefix in words",
      { type: "string", examples: ["ou_5fb00e0112212cc7012fe3a6"] },
      /^ou_[A-Za-z0-9]{24}$/,
    ],
    ["a number that is an id", { type: "string", examples: ["6969864184272078374"] }, /^6[0-9]{18}$/],
    ["a time like the example's", { type: "string", examples: ["1609296809"] }, /^1[56][0-9]{8}$/],
    ["a word as it is", { type: "string", examples: ["department"] }, /^department$/],
    ["an address as it is", { type: "string", examples: ["https://a.example/x1"] }, /^https:\/\/a\.example\/x1$/],
    ["a listed value", { type: "string", enum: ["zh", "en"], examples: ["zh"] }, /^(zh|en)$/],
    [
      "an example that fits over one that does not",
      { type: "string", maxLength: 3, examples: ["long"], default: "b" },
      /^b$/,
    ],
    ["text within its bounds", { type: "string", minLength: 30, maxLength: 31 }, /^.{30,31}$/],
    ["text of a pattern", { type: "string", pattern: "^[0-9]+$" }, /^[0-9]+$/],
    ["text of a format", { type: "string", format: "date-time" }, /^2025-01-01T/],
  ])("is %s", (_, schema, form) => {
    for (const seed of [1, 2, 3]) expect(sampled({ value: schema }, seed)["value"]).toMatch(form);
  });

  it("has values that look like what a field's name says", () => {
    const text = { type: "string" };
    const names = ["open_id", "create_time", "page_token", "email", "avatar_url", "title", "file_token"];
    const value = sampled(Object.fromEntries(names.map((name) => [name, text])));
    expect(value).toMatchObject({
      open_id: expect.stringMatching(/^ou_\w{32}$/) as unknown,
      create_time: expect.stringMatching(/^17\d{8}$/) as unknown,
      page_token: "",
      email: expect.stringContaining("@example.com") as unknown,
      avatar_url: expect.stringMatching(/^https:/) as unknown,
      file_token: expect.stringMatching(/^\w{16}$/) as unknown,
    });
  });

  it("keeps bounds of numbers and lists", () => {
    const value = sampled({
      few: { type: "integer", minimum: 3, maximum: 3 },
      half: { type: "number", minimum: -2, maximum: -1 },
      pair: { type: "array", minItems: 2, maxItems: 2, items: { type: "boolean" } },
      none: { type: "array", maxItems: 0, items: { type: "boolean" } },
    });
    expect(value).toMatchObject({ few: 3, pair: [false, false], none: [] });
  });

  it("has members of maps, alternatives and types with null", () => {
    const value = sampled({
      map: { type: "object", additionalProperties: { type: "integer" } },
      either: { anyOf: [{ type: "null" }, { type: "string" }] },
      maybe: { type: ["null", "string"], examples: ["a"] },
      any: {},
    });
    expect(value).toMatchObject({ map: { key: expect.any(Number) as unknown }, either: null, maybe: "a", any: {} });
  });

  it("ends where references come back to themselves", () => {
    const node = {
      type: "object",
      properties: { id: { type: "string" }, children: { type: "array", items: ref("Node") } },
    };
    const details = { schemas: { Node: node } };
    expect(body(answering({ root: ref("Node"), nowhere: ref("Nowhere") }, details))).toMatchObject({
      data: { root: { children: [] }, nowhere: {} },
    });
  });

  it("ends where schemas are wide at each of many levels", () => {
    const wide = (depth: number): JsonObject =>
      depth === 0
        ? { type: "string" }
        : {
            type: "array",
            minItems: 0,
            items: { type: "object", properties: { a: wide(depth - 1), b: wide(depth - 1) } },
          };
    expect(JSON.stringify(sampled({ wide: wide(10) })).length).toBeLessThan(1_000_000);
  });

  it("keeps members called __proto__", () => {
    const properties = JSON.parse(`{"__proto__":{"type":"string","examples":["a"]}}`) as JsonObject;
    expect(Object.keys(sampled(properties))).toEqual(["__proto__"]);
  });
});

function ref(name: string): JsonObject {
  return { $ref: `#/schemas/${name}` };
}

function answering(
  data: JsonObject,
  details: Partial<OperationDetails> = {},
  facts: Partial<OperationContract> = {},
): OperationContract {
  const schema = {
    type: "object",
    properties: { code: { type: "integer" }, msg: { type: "string" }, data: { type: "object", properties: data } },
    required: ["code", "msg"],
  };
  return operationOf({ response: { mediaType: "application/json", schema }, ...details }, facts);
}

function body(operation: OperationContract, seed = 1): Json {
  const answer = plainAnswer(operation, idsOf(seed));
  if (answer.body instanceof Uint8Array) throw new Error("it is a file");
  expect(validateAnswer(operation, answer.body)).toEqual([]);
  return answer.body;
}

function sampled(data: JsonObject, seed = 1): JsonObject {
  return (body(answering(data), seed) as { readonly data: JsonObject }).data;
}
