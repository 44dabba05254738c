import fc from "fast-check";

/** JSON that a test made itself. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
type PlainMap = Readonly<Record<string, Plain>>;

interface SchemaWithExample {
  readonly schema: PlainMap;
  readonly example: Plain;
}

/** Names that are keywords as well, beside ordinary ones and ones with spaces and other scripts. */
const NAMES = [
  ...["type", "items", "required", "description", "properties", "title", "name", "in", "example", "schema", "format"],
  ...["enum", "default", "tags", "summary", "responses", "parameters", "code", "data", "headers", "content", "url"],
  ...[
    "id",
    "app_token",
    "page_size",
    "has_more",
    "field 1",
    "字段",
    "对应 OKR",
    "on",
    "x1",
    "constructor",
    "__proto",
    "2024",
  ],
];

const SENTENCES = [
  "Name of the table",
  "the id: how it is made is not said",
  "What the caller wants, as a rather long sentence that has to go over more than one line of eighty characters.",
  "可选值有: is:等于 isNot:不等于 contains:包含",
  "first line\nsecond line of it",
  "values: 1 or 2\n- one\n- two",
  "-",
  "'quoted' and \"double\" at the start",
  '\ttabbed "text"',
];

const TABLE = [
  "Reads it.",
  "",
  "### Errors",
  "",
  "| status | code | message | what to do |",
  "| ------ | ---- | ------- | ---------- |",
  "| 400 | 1254000 | WrongRequestJson | the body is no JSON, or it is JSON that nobody can read as the body of a request |",
  "| 429 | 1254290 | TooManyRequest | wait and then try again; the header says how long, and it is the same for all calls |",
  "",
].join("\n");

const name = fc.constantFrom(...NAMES);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const sentence = fc.constantFrom(...SENTENCES);

const leaf: fc.Arbitrary<SchemaWithExample> = fc.oneof(
  fc
    .record({
      description: fc.option(sentence, { nil: undefined }),
      example: fc.constantFrom("abc", "12", "true", "a: b", ""),
    })
    .map(({ description, example }) => ({ schema: { type: "string", ...optional({ description }) }, example })),
  fc
    .integer({ min: -5, max: 1_700_000_000_000 })
    .map((example) => ({ schema: { type: "integer", format: "int64" }, example })),
  fc.boolean().map((example) => ({ schema: { type: "boolean" }, example })),
  fc
    .constantFrom("grid", "kanban")
    .map((example) => ({ schema: { type: "string", enum: ["grid", "kanban"] }, example })),
  fc.constant({ schema: { type: "number", nullable: true, minimum: 0.5 }, example: null }),
  fc.constant({ schema: { $ref: "#/components/schemas/Sheet" }, example: null }),
  fc.constant({ schema: { oneOf: [{ type: "string" }, { type: "integer", minimum: 1 }] }, example: 3 }),
  fc.constant({
    schema: { allOf: [{ $ref: "#/components/schemas/Sheet" }, { $ref: "#/components/schemas/Range" }] },
    example: null,
  }),
  fc.constant({ schema: { type: "object", additionalProperties: { type: "string" } }, example: { 年龄: "2" } }),
);

const { schema: anySchema } = fc.letrec<{
  schema: SchemaWithExample;
  object: SchemaWithExample;
  list: SchemaWithExample;
}>((tie) => ({
  schema: fc.oneof({ depthSize: "small", maxDepth: 3 }, leaf, tie("object"), tie("list")),
  object: fc
    .tuple(names, fc.array(tie("schema"), { minLength: 4, maxLength: 4 }), fc.nat(), fc.option(sentence))
    .map(objectOf),
  list: fc
    .tuple(tie("schema"), fc.integer({ min: 1, max: 2 }), fc.option(sentence))
    .map(([items, count, description]) => ({
      schema: { type: "array", items: undescribed(items.schema), ...optional({ description }) },
      example: Array.from({ length: count }, () => items.example),
    })),
}));

/** A description behind an array's items says what the array is: items have none of their own. */
function undescribed(schema: PlainMap): PlainMap {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "description"));
}

/** As Apifox writes an object: properties, required, orders, description. */
function objectOf([keys, values, seed, description]: readonly [
  readonly string[],
  readonly SchemaWithExample[],
  number,
  string | null,
]): SchemaWithExample {
  const members = keys.flatMap((key, at) => {
    const value = values[at];
    return value === undefined ? [] : [{ key, value }];
  });
  const required = keys.filter((_, at) => (seed >> at) % 2 === 1);
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(members.map(({ key, value }) => [key, value.schema])),
      ...(required.length > 0 ? { required } : {}),
      "x-apifox-orders": [...keys],
      ...optional({ description }),
    },
    example: Object.fromEntries(members.map(({ key, value }) => [key, value.example])),
  };
}

function optional(parts: Readonly<Record<string, Plain | undefined>>): PlainMap {
  const given = Object.entries(parts).filter(
    (part): part is [string, Plain] => part[1] !== undefined && part[1] !== null,
  );
  return Object.fromEntries(given);
}

const objectSchema = fc
  .tuple(names, fc.array(anySchema, { minLength: 4, maxLength: 4 }), fc.nat(), fc.constant(null))
  .map(objectOf);

const parameter = fc
  .record({ name, place: fc.constantFrom("path", "query", "header"), text: sentence, required: fc.boolean(), leaf })
  .map(({ name: key, place, text, required, leaf: { schema, example } }) => ({
    name: key,
    in: place,
    description: text,
    required,
    example,
    schema,
  }));

const response = fc.record({ body: objectSchema, text: sentence }).map(({ body, text }) => ({
  description: text,
  content: { "application/json": { schema: body.schema, example: body.example } },
  headers: {},
  "x-apifox-name": "200 Success",
}));

const operation = fc
  .record({
    summary: fc.constantFrom("Reads it", "新增记录"),
    description: fc.constantFrom(TABLE, "Short.", ...SENTENCES),
    parameters: fc.array(parameter, { maxLength: 3 }),
    body: fc.option(fc.tuple(objectSchema, fc.constantFrom("application/json", "multipart/form-data"))),
    ok: response,
    failed: fc.option(response, { freq: 1 }),
  })
  .map(({ summary, description, parameters, body, ok, failed }) => ({
    summary,
    deprecated: false,
    description,
    tags: ["docs/tables", "自建应用"],
    parameters,
    ...(body === null
      ? {}
      : { requestBody: { content: { [body[1]]: { schema: body[0].schema, example: body[0].example } } } }),
    responses: { "200": ok, ...(failed === null ? {} : { "400": failed }) },
    security: [
      {
        bearer: [],
        "x-apifox": { required: true, schemeGroups: [{ id: "a", schemeIds: ["bearer"] }], use: { id: "a" } },
      },
    ],
    "x-apifox-folder": "docs/tables",
    "x-run-in-apifox": "https://app.apifox.com/web/project/1/apis/api-1-run",
  }));

/** Well-formed OpenAPI documents in the manner of Apifox's export: several paths, several operations on each. */
export const openApiDocuments: fc.Arbitrary<PlainMap> = fc
  .record({
    first: operation,
    second: fc.option(operation, { freq: 1 }),
    third: fc.option(operation, { freq: 1 }),
    component: fc.option(objectSchema),
  })
  .map(({ first, second, third, component }) => ({
    openapi: "3.0.1",
    info: { title: "", description: "", version: "1.0.0" },
    paths: {
      "/sheets/{token}": { get: first, ...(second === null ? {} : { post: second }) },
      ...(third === null ? {} : { "/sheets/{token}/values": { patch: third } }),
    },
    components: {
      schemas: component === null ? {} : { Sheet: component.schema, Range: { type: "string" } },
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    },
    servers: [{ url: "https://example.com/open-apis", description: "production" }],
    security: [{ bearer: [] }],
  }));
