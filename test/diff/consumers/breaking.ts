import { inBody, inData, object, query, said, text, whole, type Consumer } from "./consumer.ts";

const row = { code: 1, status: 200, name: "Gone", message: "gone", kind: "not_found", retry: "never" };
const paging = { request: "page_token", response: "page_token", items: "items", more: "has_more" };
const paged = inData({ items: { type: "array", items: text }, has_more: { type: "boolean" } }, ["items"]);
const event = object({ event: object({ name: text }) });
const pageToken = { name: "page_token", in: "query", schema: text };
const cursor = { name: "cursor", in: "query", schema: text };
const body = (mediaType: string, required = true): object => ({
  requestBody: { required, content: { [mediaType]: { schema: object({ name: text }) } } },
});
const open = { ...object({ b: text }), additionalProperties: true };
const closed = object({ b: text });
const moved = "/open-apis/desk/v2/tickets";

/** For each rule that breaks: code that was fine before. */
export const breaking: readonly Consumer[] = [
  {
    rule: "operation/removed",
    before: {},
    after: said({ operationId: "desk.v1.other.get", path: moved }),
    code: "void call()",
  },
  { rule: "operation/renamed", before: {}, after: said({ operationId: "desk.v1.ticket.put" }), code: "void call()" },
  {
    rule: "operation/address-changed",
    before: {},
    after: said({ path: moved }),
    sent: { path: "/open-apis/desk/v1/tickets" },
  },
  { rule: "request/required-parameter-added", before: {}, after: query(text, true), code: "void call()" },
  {
    rule: "request/parameter-removed",
    before: query(text),
    after: {},
    code: 'void call({ params: { page_size: "1" } })',
  },
  { rule: "request/parameter-became-required", before: query(text), after: query(text, true), code: "void call()" },
  { rule: "request/required-body-added", before: {}, after: inBody({ name: text }, ["name"]), code: "void call()" },
  {
    rule: "request/body-removed",
    before: inBody({ name: text }),
    after: {},
    code: 'void call({ data: { name: "a" } })',
  },
  {
    rule: "request/body-became-required",
    before: said(body("application/json", false)),
    after: said(body("application/json")),
    sent: {},
  },
  {
    rule: "request/media-type-changed",
    before: said(body("application/json")),
    after: said(body("multipart/form-data")),
    sent: { mediaType: "application/json" },
  },
  {
    rule: "request/required-field-added",
    before: inBody({}),
    after: inBody({ name: text }, ["name"]),
    code: "void call({ data: {} })",
  },
  {
    rule: "request/field-removed",
    before: inBody({ name: text, tip: text }),
    after: inBody({ tip: text }),
    code: 'void call({ data: { name: "a" } })',
  },
  {
    rule: "request/field-became-required",
    before: inBody({ name: text }),
    after: inBody({ name: text }, ["name"]),
    code: "void call({ data: {} })",
  },
  {
    rule: "request/type-changed",
    before: query(text),
    after: query(whole),
    code: 'void call({ params: { page_size: "1" } })',
  },
  {
    rule: "request/type-narrowed",
    before: query({ type: "number" }),
    after: query(whole),
    sent: { query: { page_size: 1.5 } },
  },
  {
    rule: "request/enum-value-removed",
    before: query({ ...text, enum: ["a", "b"] }),
    after: query({ ...text, enum: ["b"] }),
    code: 'void call({ params: { page_size: "a" } })',
  },
  {
    rule: "request/enum-introduced",
    before: query(text),
    after: query({ ...text, enum: ["b"] }),
    code: 'void call({ params: { page_size: "a" } })',
  },
  {
    rule: "request/bound-narrowed",
    before: query({ ...whole, maximum: 500 }),
    after: query({ ...whole, maximum: 100 }),
    sent: { query: { page_size: 200 } },
  },
  {
    rule: "request/pattern-changed",
    before: query({ ...text, pattern: "^a" }),
    after: query({ ...text, pattern: "^b" }),
    sent: { query: { page_size: "ab" } },
  },
  {
    rule: "request/no-longer-nullable",
    before: inBody({ name: { type: ["string", "null"] } }),
    after: inBody({ name: text }),
    code: "void call({ data: { name: null } })",
  },
  {
    rule: "request/variant-removed",
    before: inBody({ name: { anyOf: [text, { type: "array", items: text }, whole] } }),
    after: inBody({ name: { anyOf: [text, whole] } }),
    code: 'void call({ data: { name: ["a"] } })',
  },
  {
    rule: "request/members-closed",
    before: inBody({ a: open }),
    after: inBody({ a: closed }),
    code: "void call({ data: { a: { c: 1 } } })",
  },
  {
    rule: "response/media-type-changed",
    before: inData({ name: text }),
    after: said({ responses: { "200": { content: { "application/octet-stream": { schema: { type: "string" } } } } } }),
    code: "void answer.data.name",
  },
  {
    rule: "response/field-removed",
    before: inData({ name: text, tip: text }),
    after: inData({ tip: text }),
    code: "void answer.data.name",
  },
  {
    rule: "response/field-became-optional",
    before: inData({ name: text }, ["name"]),
    after: inData({ name: text }),
    code: "answer.data.name.trim()",
  },
  {
    rule: "response/type-changed",
    before: inData({ name: text }, ["name"]),
    after: inData({ name: whole }, ["name"]),
    code: "answer.data.name.trim()",
  },
  {
    rule: "response/type-widened",
    before: inData({ name: text }, ["name"]),
    after: inData({ name: {} }, ["name"]),
    code: "answer.data.name.trim()",
  },
  {
    rule: "response/became-nullable",
    before: inData({ name: text }, ["name"]),
    after: inData({ name: { type: ["string", "null"] } }, ["name"]),
    code: "answer.data.name.trim()",
  },
  {
    rule: "response/members-closed",
    before: inData({ a: open }, ["a"]),
    after: inData({ a: closed }, ["a"]),
    code: 'void answer.data.a["c"]',
  },
  {
    rule: "errors/code-removed",
    before: said({ "x-lark-errors": [row] }),
    after: {},
    code: 'isCode(error, call, "Gone")',
  },
  {
    rule: "errors/name-changed",
    before: said({ "x-lark-errors": [row] }),
    after: said({ "x-lark-errors": [{ ...row, name: "Lost" }] }),
    code: 'isCode(error, call, "Gone")',
  },
  {
    rule: "limit/batch-lowered",
    before: {
      ...inBody({ list: { type: "array", items: text } }),
      ...said({ "x-lark-batch": { items: "list", max: 3 } }),
    },
    after: {
      ...inBody({ list: { type: "array", items: text } }),
      ...said({ "x-lark-batch": { items: "list", max: 2 } }),
    },
    sent: { body: { list: ["a", "b", "c"] } },
  },
  {
    rule: "token/kind-removed",
    before: said({ security: [{ tenantAccessToken: [] }, { userAccessToken: [] }] }),
    after: said({ security: [{ tenantAccessToken: [] }] }),
    code: 'void call({}, { as: "user" })',
  },
  {
    rule: "paging/changed",
    before: { ...paged, ...said({ "x-lark-paginated": paging, parameters: [pageToken] }) },
    after: { ...paged, ...said({ "x-lark-paginated": { ...paging, request: "cursor" }, parameters: [cursor] }) },
    code: 'void call({ params: { page_token: "a" } })',
  },
  {
    rule: "paging/removed",
    before: { ...paged, ...said({ "x-lark-paginated": paging, parameters: [pageToken] }) },
    after: { ...paged, ...said({ parameters: [pageToken] }) },
    code: "void paginate(call)",
  },
  {
    rule: "event/removed",
    before: { event },
    after: {},
    code: 'events.on("desk.ticket.changed_v1", ({ name }) => { void name; })',
  },
];
