import fc from "fast-check";
import type { Operation, Parameter, RateLimit } from "../../generator/model/api.ts";
import type { EnumItem, Property, Schema } from "../../generator/model/schema.ts";
import type { Span } from "../../generator/source/source-file.ts";

/** Names that documents have, and such as only break programs. */
const names = fc.constantFrom(
  "a",
  "type",
  "items",
  "required",
  "description",
  "__proto__",
  "constructor",
  "x.y",
  "名字",
  "$ref0",
);
const words = fc.constantFrom(
  "words",
  "token of the app",
  "名字",
  "*/ ${x}",
  "<script>",
  "{{x}}",
  "`code` and more",
  "off",
);

function optional<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

/** The object without its undefined members. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;
}

const items: fc.Arbitrary<readonly EnumItem[]> = fc
  .uniqueArray(fc.constantFrom("a", "b", "c d"), { minLength: 1 })
  .chain((values) =>
    fc
      .constantFrom<string | undefined>(undefined, "what it means")
      .map((description) =>
        values.map((value): EnumItem => (description === undefined ? { value } : { value, description })),
      ),
  );

const facts = fc.record({ description: optional(words), nullable: optional(fc.constant(true as const)) });

const { schema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: "schema" },
    fc.record({ own: facts, kind: fc.constant("string" as const), maxLength: optional(fc.nat(50)) }).map(flat),
    fc.record({ own: facts, kind: fc.constant("string" as const), enum: items }).map(flat),
    fc.record({ own: facts, kind: fc.constant("integer" as const), minimum: optional(fc.nat(9)) }).map(flat),
    fc.record({ own: facts, kind: fc.constant("boolean" as const), default: optional(fc.boolean()) }).map(flat),
    fc.record({ own: facts, kind: fc.constant("reference" as const), name: fc.constant("Record") }).map(flat),
    fc.record({ kind: fc.constant("any" as const), description: optional(words) }).map(compact),
    fc
      .record({
        own: facts,
        kind: fc.constant("array" as const),
        items: tie("schema"),
        maxItems: optional(fc.nat(500)),
      })
      .map(flat),
    fc.record({ own: facts, kind: fc.constant("map" as const), values: tie("schema") }).map(flat),
    fc.record({ own: facts, kind: fc.constant("object" as const), properties: properties(tie("schema")) }).map(flat),
  ) as fc.Arbitrary<Schema>,
}));

function flat<T extends { readonly own: object }>({ own, ...rest }: T): object {
  return compact({ ...rest, ...own });
}

function properties(inner: fc.Arbitrary<Schema>): fc.Arbitrary<Property[]> {
  const property = fc.record({ name: names, required: fc.boolean(), schema: inner });
  return fc.uniqueArray(property, { selector: ({ name }) => name, maxLength: 4 });
}

const rate: fc.Arbitrary<RateLimit> = fc.oneof(
  fc.constant<RateLimit>({ kind: "unstated" }),
  fc.constant<RateLimit>({ kind: "special" }),
  fc
    .record({ requests: fc.nat(1000), seconds: fc.constantFrom(1, 60) })
    .map((window): RateLimit => ({ kind: "quota", windows: [window], basis: "prose" })),
);

const parameter: fc.Arbitrary<Parameter> = fc.record({
  in: fc.constantFrom("query" as const, "header" as const),
  name: fc.constantFrom("one", "two", "X-Three"),
  required: fc.boolean(),
  schema,
});

/** Operations on paths of their own. */
export function operations(span: Span): fc.Arbitrary<Operation[]> {
  const operation = fc.record({
    method: fc.constantFrom("get" as const, "post" as const, "delete" as const),
    parameters: fc.uniqueArray(parameter, { selector: ({ name }) => name, maxLength: 3 }),
    description: optional(words),
    request: schema,
    response: schema,
    rateLimit: rate,
  });
  return fc.array(operation, { maxLength: 3 }).map((list) =>
    list.map((parts, index): Operation => {
      const order = (place: Parameter["in"]) => parts.parameters.filter((one) => one.in === place);
      return {
        name: { service: "a", version: "v1", resource: `r${String(index)}`, method: "list" },
        form: "openapi",
        method: parts.method,
        path: `/open-apis/a/v1/${String(index)}`,
        title: "title",
        ...(parts.description === undefined ? {} : { description: parts.description }),
        docs: { title: "title" },
        span,
        parameters: [...order("query"), ...order("header")],
        request: { mediaType: "application/json", required: false, schema: parts.request },
        response: { mediaType: "application/json", schema: parts.response },
        errors: [],
        rateLimit: parts.rateLimit,
        scopes: [],
        fieldScopes: [],
      };
    }),
  );
}
