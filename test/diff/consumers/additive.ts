import { fieldType, inBody, inData, object, query, said, text, whole, type Consumer } from "./consumer.ts";

const row = { code: 1, status: 200, name: "Gone", message: "gone", kind: "not_found", retry: "never" };
const paging = { request: "page_token", response: "page_token", items: "items", more: "has_more" };
const paged = inData({ items: { type: "array", items: text }, has_more: { type: "boolean" } }, ["items"]);
const pageToken = { name: "page_token", in: "query", schema: text };
const event = object({ event: object({ name: text }) });
const open = { ...object({ b: text }), additionalProperties: true };
const closed = object({ b: text });
const optionalBody = {
  requestBody: { required: false, content: { "application/json": { schema: object({ name: text }) } } },
};
const requiredBody = { requestBody: { ...optionalBody.requestBody, required: true } };
const quota = (requests: number): object => ({
  "x-lark-rate-limit": { kind: "quota", windows: [{ requests, seconds: 60 }], basis: "table" },
});
const scopes = (...names: readonly string[]): object => ({
  "x-lark-scopes": { anyOf: names.map((name) => ({ name, title: name })) },
});
const batch = (max: number): object => ({ "x-lark-batch": { items: "list", max } });
const list = inBody({ list: { type: "array", items: text } });
const size = 'void call({ params: { page_size: "a" } })';
const named = 'void call({ data: { name: "a" } })';
const read = "const name: string | undefined = answer.data.name; void name";

/** For each rule that adds something: code that was fine before, and is. */
export const additive: readonly Consumer[] = [
  { rule: "operation/no-longer-deprecated", before: said({ deprecated: true }), after: {}, code: "void call()" },
  { rule: "request/parameter-added", before: {}, after: query(text), code: "void call()" },
  { rule: "request/parameter-became-optional", before: query(text, true), after: query(text), code: size },
  { rule: "request/body-added", before: {}, after: said(optionalBody), code: "void call()" },
  { rule: "request/body-became-optional", before: said(requiredBody), after: said(optionalBody), code: named },
  {
    rule: "request/field-added",
    before: inBody({ name: text }),
    after: inBody({ name: text, tip: text }),
    code: named,
  },
  {
    rule: "request/field-became-optional",
    before: inBody({ name: text }, ["name"]),
    after: inBody({ name: text }),
    code: named,
  },
  {
    rule: "request/type-widened",
    before: query(whole),
    after: query({ type: "number" }),
    code: "void call({ params: { page_size: 1 } })",
  },
  {
    rule: "request/enum-value-added",
    before: query({ ...text, enum: ["a"] }),
    after: query({ ...text, enum: ["a", "b"] }),
    code: size,
  },
  { rule: "request/enum-dropped", before: query({ ...text, enum: ["a"] }), after: query(text), code: size },
  {
    rule: "request/bound-widened",
    before: query({ ...text, maxLength: 1 }),
    after: query({ ...text, maxLength: 2 }),
    code: size,
  },
  { rule: "request/pattern-dropped", before: query({ ...text, pattern: "^a" }), after: query(text), code: size },
  { rule: "request/became-nullable", before: query(text), after: query({ type: ["string", "null"] }), code: size },
  { rule: "request/variant-added", before: query(text), after: query({ anyOf: [text, whole] }), code: size },
  {
    rule: "request/members-opened",
    before: inBody({ a: closed }),
    after: inBody({ a: open }),
    code: 'void call({ data: { a: { b: "" } } })',
  },
  {
    rule: "request/no-longer-deprecated",
    before: query({ ...text, deprecated: true }),
    after: query(text),
    code: size,
  },
  {
    rule: "response/field-added",
    before: inData({ name: text }),
    after: inData({ name: text, tip: text }),
    code: read,
  },
  {
    rule: "response/field-became-required",
    before: inData({ name: text }),
    after: inData({ name: text }, ["name"]),
    code: read,
  },
  {
    rule: "response/type-narrowed",
    before: inData({ name: { type: "number" } }),
    after: inData({ name: whole }),
    code: "const name: number | undefined = answer.data.name; void name",
  },
  {
    rule: "response/enum-value-removed",
    before: inData({ name: { ...text, enum: ["a", "b"] } }),
    after: inData({ name: { ...text, enum: ["a"] } }),
    code: read,
  },
  {
    rule: "response/enum-introduced",
    before: inData({ name: text }),
    after: inData({ name: { ...text, enum: ["a"] } }),
    code: read,
  },
  {
    rule: "response/bound-narrowed",
    before: inData({ name: text }),
    after: inData({ name: { ...text, maxLength: 5 } }),
    code: read,
  },
  {
    rule: "response/no-longer-nullable",
    before: inData({ name: { type: ["string", "null"] } }),
    after: inData({ name: text }),
    code: "const name: string | null | undefined = answer.data.name; void name",
  },
  {
    rule: "response/variant-removed",
    before: inData({ name: { anyOf: [text, whole, { type: "boolean" }] } }),
    after: inData({ name: { anyOf: [text, whole] } }),
    code: 'if (typeof answer.data.name === "string") answer.data.name.trim()',
  },
  {
    rule: "response/members-opened",
    before: inData({ a: closed }, ["a"]),
    after: inData({ a: open }, ["a"]),
    code: "void answer.data.a.b",
  },
  {
    rule: "response/no-longer-deprecated",
    before: inData({ name: { ...text, deprecated: true } }),
    after: inData({ name: text }),
    code: read,
  },
  {
    rule: "errors/code-added",
    before: said({ "x-lark-errors": [row] }),
    after: said({ "x-lark-errors": [row, { ...row, code: 2, name: "Lost" }] }),
    code: 'isCode(error, call, "Gone")',
  },
  { rule: "limit/raised", before: said(quota(10)), after: said(quota(100)), code: "void call()" },
  {
    rule: "limit/batch-raised",
    before: { ...list, ...said(batch(2)) },
    after: { ...list, ...said(batch(3)) },
    code: 'void call({ data: { list: ["a"] } })',
  },
  {
    rule: "scope/alternative-added",
    before: said(scopes("a:b")),
    after: said(scopes("a:b", "c:d")),
    code: "void call()",
  },
  { rule: "scope/requirement-dropped", before: said(scopes("a:b")), after: {}, code: "void call()" },
  {
    rule: "scope/field-scope-removed",
    before: said({ "x-lark-field-scopes": [{ field: "name", name: "a:b", title: "a:b" }] }),
    after: {},
    code: "void call()",
  },
  {
    rule: "token/kind-added",
    before: said({ security: [{ tenantAccessToken: [] }] }),
    after: said({ security: [{ tenantAccessToken: [] }, { userAccessToken: [] }] }),
    code: 'void call({}, { as: "tenant" })',
  },
  {
    rule: "app/type-added",
    before: said({ "x-lark-app-types": ["custom"] }),
    after: said({ "x-lark-app-types": ["custom", "isv"] }),
    code: "void call()",
  },
  {
    rule: "paging/added",
    before: { ...paged, ...said({ parameters: [pageToken] }) },
    after: { ...paged, ...said({ parameters: [pageToken], "x-lark-paginated": paging }) },
    code: 'void call({ params: { page_token: "a" } })',
  },
  {
    rule: "writes/idempotency-added",
    before: said({ parameters: [{ name: "client_token", in: "query", schema: text }] }),
    after: said({
      parameters: [{ name: "client_token", in: "query", schema: text }],
      "x-lark-idempotency": { in: "query", name: "client_token" },
    }),
    code: 'void call({ params: { client_token: "a" } })',
  },
  { rule: "event/added", before: {}, after: { event }, code: "void call()" },
  { rule: "fields/type-added", before: {}, after: fieldType({ Read: text }), code: "void call()" },
  {
    rule: "fields/became-writable",
    before: fieldType({ Read: text }),
    after: fieldType({ Read: text, Write: text }),
    code: "void call()",
  },
  {
    rule: "fields/property-added",
    before: fieldType({ Read: text }),
    after: fieldType({ Read: text, Property: object({}) }),
    code: "void call()",
  },
  {
    rule: "operation/added",
    before: said({ operationId: "desk.v1.other.get", path: "/open-apis/desk/v1/others" }),
    after: {},
    code: "void client",
  },
];
