import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkCall, validateAnswer } from "../../../../templates/mock/src/checking/check.ts";
import type { Json, JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { error, operationOf, query } from "../operation.ts";
import { checked, rawOf, refusalOf } from "./calls.ts";

const list = operationOf({
  parameters: [
    { name: "app_token", in: "path", required: true, schema: { type: "string", minLength: 3 } },
    query("page_size", { type: "integer", minimum: 1, maximum: 500, default: 20 }),
    query("page_token", { type: "string" }),
    query("automatic_fields", { type: "boolean" }),
    query("ids", { type: "array", items: { type: "integer" }, maxItems: 3 }),
    query("sort", { type: "object", properties: { by: { type: "string" } } }),
    query("lang", { $ref: "#/schemas/Language" }),
    query("bad_default", { type: "integer", default: "x" }),
    { name: "X-Kind", in: "header", required: false, schema: { type: "string", enum: ["a"] } },
  ],
  schemas: { Language: { type: "string", enum: ["zh", "en"] } },
  errors: [error(1254030, "InvalidPageToken"), error(1254011, "PageSizeMustBeBetween0And500")],
});

describe("a query", () => {
  it("is typed as its schemas say, with defaults, without what is not described", () => {
    expect(asked("page_token=007&automatic_fields=false&ids=1&ids=2&other=1")).toEqual({
      page_size: 20,
      page_token: "007",
      automatic_fields: false,
      ids: [1, 2],
    });
  });

  it("may have lists and objects as JSON", () => {
    expect(asked("ids=[1,2]&sort={%22by%22:%22a%22}")).toMatchObject({ ids: [1, 2], sort: { by: "a" } });
  });

  it("counts an empty value as none but for a string", () => {
    expect(asked("page_size=&ids=&page_token=&automatic_fields=")).toEqual({ page_size: 20, page_token: "" });
  });

  it.each([
    ["page_size: 501 is above 500", "page_size=501"],
    ["page_size: 0 is below 1", "page_size=0"],
    ["page_size: “ten” is no integer", "page_size=ten"],
    ["page_size: 1.5 is no integer", "page_size=1.5"],
    ["automatic_fields: “yes” is no boolean", "automatic_fields=yes"],
    ["ids[1]: “x” is no integer", "ids=1&ids=x"],
    ["ids: 4 items are more than 3", "ids=1&ids=2&ids=3&ids=4"],
    ["sort: “[” is no object", "sort=["],
    ["lang: “fr” is none of “zh”, “en”", "lang=fr"],
  ])("is refused: %s", (reason, search) => {
    expect(refusalOf(list, { search }).reason).toBe(reason);
  });

  it("gets the documented code that names the parameter, then the general one", () => {
    expect(refusalOf(list, { search: "page_size=501" })).toMatchObject({ codes: [1254011, 99992402] });
    expect(refusalOf(list, { search: "lang=fr" })).toMatchObject({ codes: [99992402], means: "invalid_argument" });
  });

  it("is refused where something required is missing", () => {
    const operation = operationOf({ parameters: [query("type", { type: "string" }, true)] });
    expect(refusalOf(operation, {}).reason).toBe("type: it is required and missing");
  });

  it("never makes the check throw", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("page_size", "ids", "sort", "__proto__", "automatic_fields"),
        (text, name) => {
          checkCall(list, rawOf({ search: new URLSearchParams([[name, text]]).toString() }));
        },
      ),
    );
  });
});

describe("a path and headers", () => {
  it("are checked too", () => {
    expect(refusalOf(list, { path: { app_token: "a" } }).reason).toBe("app_token: 1 characters are fewer than 3");
    expect(refusalOf(list, { headers: { "x-kind": "b" } }).reason).toBe("X-Kind: “b” is none of “a”");
  });
});

const create = operationOf({
  request: {
    mediaType: "application/json",
    required: true,
    schema: {
      type: "object",
      properties: { records: { type: "array", maxItems: 2, items: { $ref: "#/schemas/Record" } } },
      required: ["records"],
    },
  },
  schemas: { Record: { type: "object", properties: { fields: { type: "object" } } } },
  errors: [
    error(1254000, "WrongRequestJson"),
    error(1254001, "WrongRequestBody"),
    error(1254104, "RecordAddOnceExceedLimit", { kind: "limit_exceeded" }),
  ],
});

describe("a body of JSON", () => {
  it("is read and given as it is", () => {
    const body = { records: [{ fields: { a: 1 }, more: true }] };
    expect(checked(create, { body: JSON.stringify(body) })).toMatchObject({ ok: true, body, files: new Map() });
  });

  it.each([
    ["the body: it is required and missing", ""],
    ["the body: it is no JSON", "{"],
    ["the body: a list is no object", "[]"],
    ["records: it is required and missing", "{}"],
    ["records[1].fields: 1 is no object", `{"records":[{},{"fields":1}]}`],
    ["records: 3 items are more than 2", `{"records":[{},{},{}]}`],
    ["the body: it is nested more than 200 levels deep", "[".repeat(10_000)],
  ])("is refused: %s", (reason, body) => {
    expect(refusalOf(create, { body }).reason).toBe(reason);
  });

  it("gets the gateway's code where nobody looks at it, for its depth", () => {
    expect(refusalOf(create, { body: "[".repeat(10_000) })).toMatchObject({ codes: [9499], means: "invalid_argument" });
  });

  it("gets the code and kind of the row that fits", () => {
    expect(refusalOf(create, { body: "{" }).codes[0]).toBe(1254000);
    expect(refusalOf(create, { body: "[]" }).codes[0]).toBe(1254001);
    const { codes, means } = refusalOf(create, { body: `{"records":[{},{},{}]}` });
    expect([codes[0], means]).toEqual([1254104, "limit_exceeded"]);
  });

  it("may come without a content type, and not as something else", () => {
    expect(checked(create, { body: `{"records":[]}`, contentType: undefined }).ok).toBe(true);
    expect(refusalOf(create, { body: `{"records":[]}`, contentType: "text/plain" }).reason).toBe(
      "the body: its content type is “text/plain”, “application/json” is expected",
    );
  });

  it("is left alone where the operation has none", () => {
    expect(checked(list, { body: "{" })).toMatchObject({ ok: true, body: undefined });
  });

  it("may be missing where nothing in it is needed", () => {
    const operation = operationOf({ request: { mediaType: "application/json", required: false, schema: {} } });
    expect(checked(operation, { body: "" })).toMatchObject({ ok: true, body: undefined });
  });
});

describe("an answer", () => {
  it("is valid or has a problem in words", () => {
    const operation = operationOf({ response: { mediaType: "application/json", schema: answerSchema } });
    expect(validateAnswer(operation, { code: 0 })).toEqual([]);
    expect(validateAnswer(operation, { code: "0" })).toEqual(["code: “0” is no integer"]);
    expect(validateAnswer(operation, [])).toEqual(["the body: a list is no object"]);
  });
});

const answerSchema: JsonObject = { type: "object", properties: { code: { type: "integer" } }, required: ["code"] };

function asked(search: string): Readonly<Record<string, Json>> {
  const call = checked(list, { search });
  if (!call.ok) throw new Error(call.refusal.reason);
  return call.query;
}
