import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventDefinition, Operation, Parameter } from "../../generator/model/api.ts";
import type { Property, Schema } from "../../generator/model/schema.ts";
import { restorePages } from "../../generator/restoring/index.ts";
import { readBack, withoutSpans } from "./read-back.ts";
import { api, envelope, error, event, object, operation, property } from "./sample-api.ts";

describe("reading restored pages", () => {
  it("gives the same operation from an OpenAPI page, whatever it holds", () => {
    fc.assert(
      fc.property(anyOperation("openapi"), (before) => {
        expect(stated(roundTrip(before))).toEqual(stated(before));
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same operation from a page of tables, whatever it holds", () => {
    fc.assert(
      fc.property(anyOperation("tables"), (before) => {
        expect(stated(roundTrip(before))).toEqual(stated(before));
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same event, whatever it holds", () => {
    fc.assert(
      fc.property(anyEvent(), (before) => {
        const [after] = readBack(restorePages(api({ events: [before] }), { prose: "keep" })).api.events;
        expect(withoutSpans(after)).toEqual(withoutSpans(before));
      }),
      { numRuns: 40 },
    );
  });
});

function roundTrip(before: Operation): Operation | undefined {
  return readBack(restorePages(api({ operations: [before] }), { prose: "keep" })).api.operations[0];
}

/** What a page states: without places and without what passes derive. */
function stated(whole: Operation | undefined): unknown {
  if (whole === undefined) return undefined;
  const { pagination: _p, batch: _b, idempotency: _i, serializeBy: _s, errors, ...rest } = withoutSpans(whole);
  return { ...rest, errors: errors.map(({ name: _n, kind: _k, retry: _r, ...row }) => row) };
}

const word = fc.constantFrom(
  "the",
  "table",
  "base",
  "list",
  "of",
  "values",
  "数据表",
  "a_b",
  "x | y",
  "<app>",
  "`code`",
  "{{x}}",
);
const prose = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(" ")}.`);
const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/u);
const facts = <Value extends object>(required: Value, optional: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(optional, { requiredKeys: [] }).map((some) => ({ ...required, ...some }));

type Form = Operation["form"];

const anyText = facts({ kind: "string" } as const, {
  description: prose,
  example: fc.constantFrom("csv", "a b", 'quoted "x"', "[1]", "文字"),
  default: fc.constantFrom("a", "open_id"),
  maxLength: fc.integer({ min: 10, max: 1000 }),
});
const anyChoice = facts({ kind: "string", enum: [{ value: "a", description: "one" }, { value: "b_c" }] } as const, {
  description: prose,
  example: fc.constantFrom("a", "b_c"),
  default: fc.constantFrom("a", "b_c"),
});
const anyNumber = facts({ kind: "integer" } as const, {
  description: prose,
  example: fc.integer({ min: 0, max: 1000 }),
  default: fc.integer({ min: 0, max: 1000 }),
  maximum: fc.integer({ min: 1000, max: 2000 }),
});
const anyFlag = facts({ kind: "boolean" } as const, { description: prose, example: fc.boolean() });
const onlyOpenApi = fc.constantFrom<Schema>(
  { kind: "string", format: "date-time" },
  { kind: "string", nullable: true },
  { kind: "union", variants: [{ kind: "string" }, { kind: "integer" }] },
  { kind: "any", description: "anything" },
);

function anySchema(form: Form, depth: number): fc.Arbitrary<Schema> {
  const scalar: fc.Arbitrary<Schema> = fc.oneof(
    anyText as fc.Arbitrary<Schema>,
    anyChoice as fc.Arbitrary<Schema>,
    anyNumber as fc.Arbitrary<Schema>,
    anyFlag as fc.Arbitrary<Schema>,
    ...(form === "openapi" ? [onlyOpenApi] : []),
  );
  if (depth === 0) return scalar;
  const inner = anyProperties(form, depth - 1).map((properties): Schema => ({ kind: "object", properties }));
  return fc.oneof(
    scalar,
    inner,
    inner.map((items): Schema => ({ kind: "array", items, description: "A list." })),
    fc.constant<Schema>({ kind: "array", items: { kind: "string" }, maxItems: 10 }),
    fc.constant<Schema>({ kind: "map", values: { kind: "integer" } }),
  );
}

function anyProperties(form: Form, depth: number): fc.Arbitrary<readonly Property[]> {
  const one = fc.tuple(name, fc.boolean(), anySchema(form, depth));
  return fc
    .uniqueArray(one, { minLength: 1, maxLength: 4, selector: ([key]) => key })
    .map((all) => all.map(([key, required, schema]) => property(key, schema, required)));
}

function anyParameters(form: Form): fc.Arbitrary<readonly Parameter[]> {
  return fc
    .uniqueArray(fc.tuple(name, fc.boolean(), anySchema(form, 0)), { maxLength: 3, selector: ([key]) => key })
    .map((all) => all.map(([key, required, schema]): Parameter => ({ in: "query", name: key, required, schema })));
}

function anyOperation(form: Form): fc.Arbitrary<Operation> {
  return fc
    .record({
      description: prose,
      parameters: anyParameters(form),
      body: anyProperties(form, 2),
      data: anyProperties(form, 2),
      remedy: prose,
      rateLimit: fc.constantFrom<Operation["rateLimit"]>(
        { kind: "unstated" },
        { kind: "special" },
        {
          kind: "quota",
          basis: "table",
          windows: [
            { requests: 1000, seconds: 60 },
            { requests: 50, seconds: 1 },
          ],
        },
      ),
      tokens: fc.subarray<"tenant" | "user">(["tenant", "user"], { minLength: 1 }),
      scopes: fc.subarray([
        { name: "drive:drive", title: "管理云空间" },
        { name: "drive:file", title: "查看文件" },
      ]),
    })
    .map(({ body, data, remedy, ...rest }) =>
      operation({
        form,
        ...rest,
        request: {
          mediaType: "application/json",
          required: body.some((each) => each.required),
          schema: { kind: "object", properties: body },
        },
        response: { mediaType: "application/json", schema: envelope({ kind: "object", properties: data }) },
        errors: [
          error({ code: 1254000, status: 200, message: "Wrong | request", remedy }),
          error({ code: 1254001, message: "no" }),
        ],
      }),
    );
}

function anyEvent(): fc.Arbitrary<EventDefinition> {
  return fc.record({ description: prose, data: anyProperties("tables", 2) }).map(({ description, data }) =>
    event({
      description,
      schema: object(
        property("schema", { kind: "string" }, true),
        property("event", { kind: "object", properties: data }),
      ),
      appTypes: ["custom"],
      scopes: [{ title: "管理云空间" }],
    }),
  );
}
