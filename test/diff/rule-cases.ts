import type { RuleId } from "../../generator/diff/rules.ts";
import { fieldType, inBody, object, query, said, text } from "./consumers/consumer.ts";
import type { Said } from "./sample-document.ts";

/** What changes, the rule that says so, and the rule of the way back. */
type Case = readonly [before: Said, after: Said, found: RuleId, back: RuleId];

export const inData = (properties: object, required?: readonly string[]): Said => ({
  data: object(properties, required),
});
const row = { code: 1, status: 200, name: "Gone", message: "gone", kind: "not_found", retry: "never" };
const errors = (...rows: readonly object[]): Said => said({ "x-lark-errors": rows });
export const quota = (...windows: readonly (readonly [number, number])[]): Said =>
  said({
    "x-lark-rate-limit": {
      kind: "quota",
      windows: windows.map(([requests, seconds]) => ({ requests, seconds })),
      basis: "table",
    },
  });
export const scopes = (...names: readonly string[]): Said =>
  said({ "x-lark-scopes": { anyOf: names.map((name) => ({ name, title: name })) } });
const tokens = (...names: readonly string[]): Said => said({ security: names.map((name) => ({ [name]: [] })) });
export const list = { type: "array", items: text };
const sent = (mediaType: string, required = true): Said =>
  said({ requestBody: { required, content: { [mediaType]: { schema: object({}) } } } });
const answered = (mediaType: string): Said =>
  said({ responses: { "200": { content: { [mediaType]: { schema: object({}) } } } } });
const paging = { request: "page_token", response: "page_token", items: "items", more: "has_more" };

/** A change for each rule, and what it is the other way round. */
export const cases: readonly Case[] = [
  [{}, said({ deprecated: true }), "operation/deprecated", "operation/no-longer-deprecated"],
  [{}, said({ method: "patch" }), "operation/address-changed", "operation/address-changed"],
  [{}, said({ path: "/open-apis/desk/v2/tickets" }), "operation/address-changed", "operation/address-changed"],
  [{}, said({ operationId: "desk.v1.ticket.put" }), "operation/renamed", "operation/renamed"],
  [{}, query(text), "request/parameter-added", "request/parameter-removed"],
  [{}, query(text, true), "request/required-parameter-added", "request/parameter-removed"],
  [query(text), query(text, true), "request/parameter-became-required", "request/parameter-became-optional"],
  [query(text), query({ type: "integer" }), "request/type-changed", "request/type-changed"],
  [query({ type: "number" }), query({ type: "integer" }), "request/type-narrowed", "request/type-widened"],
  [query({}), query(text), "request/type-narrowed", "request/type-widened"],
  [
    query({ ...text, maxLength: 9 }),
    query({ ...text, maxLength: 8 }),
    "request/bound-narrowed",
    "request/bound-widened",
  ],
  [query(text), query({ ...text, minLength: 1 }), "request/bound-narrowed", "request/bound-widened"],
  [
    query({ type: "integer", minimum: 1 }),
    query({ type: "integer", minimum: 2 }),
    "request/bound-narrowed",
    "request/bound-widened",
  ],
  [query(text), query({ ...text, pattern: "^a" }), "request/pattern-changed", "request/pattern-dropped"],
  [query(text), query({ ...text, format: "date" }), "request/format-changed", "request/format-changed"],
  [query(text), query({ ...text, enum: ["a"] }), "request/enum-introduced", "request/enum-dropped"],
  [
    query({ enum: ["a"], ...text }),
    query({ ...text, enum: ["b", "a"] }),
    "request/enum-value-added",
    "request/enum-value-removed",
  ],
  [query(text), query({ ...text, default: "a" }), "request/default-changed", "request/default-changed"],
  [query(text), query({ type: ["string", "null"] }), "request/became-nullable", "request/no-longer-nullable"],
  [query(text), query({ ...text, deprecated: true }), "request/deprecated", "request/no-longer-deprecated"],
  [query(text), query({ anyOf: [text, { type: "integer" }] }), "request/variant-added", "request/variant-removed"],
  [query(text), query({ ...text, description: "Size" }), "text/description", "text/description"],
  [query(text), query({ ...text, examples: ["10"] }), "text/example", "text/example"],
  [query(text), query({ ...text, title: "size" }), "text/type-name", "text/type-name"],
  [{}, inBody({}), "request/required-body-added", "request/body-removed"],
  [inBody({}), inBody({ name: text }), "request/field-added", "request/field-removed"],
  [inBody({}), inBody({ name: text }, ["name"]), "request/required-field-added", "request/field-removed"],
  [
    inBody({ name: text }),
    inBody({ name: text }, ["name"]),
    "request/field-became-required",
    "request/field-became-optional",
  ],
  [
    inBody({ list: { type: "array", items: text } }),
    inBody({ list: { type: "array", items: text, maxItems: 5 } }),
    "request/bound-narrowed",
    "request/bound-widened",
  ],
  [
    inBody({ a: { ...object({ b: text }), additionalProperties: true } }),
    inBody({ a: object({ b: text }) }),
    "request/members-closed",
    "request/members-opened",
  ],
  [inData({}), inData({ name: text }), "response/field-added", "response/field-removed"],
  [
    inData({ name: text }),
    inData({ name: text }, ["name"]),
    "response/field-became-required",
    "response/field-became-optional",
  ],
  [inData({ name: text }), inData({ name: { type: "integer" } }), "response/type-changed", "response/type-changed"],
  [
    inData({ name: { type: "integer" } }),
    inData({ name: { type: "number" } }),
    "response/type-widened",
    "response/type-narrowed",
  ],
  [
    inData({ name: { ...text, enum: ["a"] } }),
    inData({ name: { ...text, enum: ["a", "b"] } }),
    "response/enum-value-added",
    "response/enum-value-removed",
  ],
  [
    inData({ name: text }),
    inData({ name: { ...text, enum: ["a"] } }),
    "response/enum-introduced",
    "response/enum-dropped",
  ],
  [
    inData({ name: text }),
    inData({ name: { ...text, maxLength: 5 } }),
    "response/bound-narrowed",
    "response/bound-widened",
  ],
  [
    inData({ name: text }),
    inData({ name: { ...text, pattern: "^a" } }),
    "response/pattern-changed",
    "response/pattern-dropped",
  ],
  [
    inData({ name: text }),
    inData({ name: { ...text, format: "date" } }),
    "response/format-changed",
    "response/format-changed",
  ],
  [
    inData({ name: text }),
    inData({ name: { type: ["string", "null"] } }),
    "response/became-nullable",
    "response/no-longer-nullable",
  ],
  [
    inData({ name: text }),
    inData({ name: { anyOf: [text, { type: "integer" }] } }),
    "response/variant-added",
    "response/variant-removed",
  ],
  [
    inData({ name: text }),
    inData({ name: { ...text, deprecated: true } }),
    "response/deprecated",
    "response/no-longer-deprecated",
  ],
  [inData({ name: text }), inData({ name: { ...text, default: "a" } }), "text/default", "text/default"],
  [
    inData({ a: { ...object({ b: text }), additionalProperties: true } }),
    inData({ a: object({ b: text }) }),
    "response/members-closed",
    "response/members-opened",
  ],
  [{}, errors(row), "errors/code-added", "errors/code-removed"],
  [errors(row), errors({ ...row, name: "Lost" }), "errors/name-changed", "errors/name-changed"],
  [errors(row), errors({ ...row, status: 400 }), "errors/status-changed", "errors/status-changed"],
  [errors(row), errors({ ...row, kind: "conflict" }), "errors/kind-changed", "errors/kind-changed"],
  [errors(row), errors({ ...row, retry: "backoff" }), "errors/retry-changed", "errors/retry-changed"],
  [errors(row), errors({ ...row, remedy: "Look again." }), "text/error", "text/error"],
  [quota([100, 60]), quota([10, 60]), "limit/lowered", "limit/raised"],
  [quota([100, 60]), quota([100, 60], [5, 1]), "limit/lowered", "limit/raised"],
  [{}, quota([100, 60]), "limit/introduced", "limit/dropped"],
  [
    said({ "x-lark-batch": { items: "list", max: 500 } }),
    said({ "x-lark-batch": { items: "list", max: 100 } }),
    "limit/batch-lowered",
    "limit/batch-raised",
  ],
  [
    {},
    said({ "x-lark-rate-limit": { kind: "unstated", limited: { status: 400, code: 9 } } }),
    "limit/answer-changed",
    "limit/answer-changed",
  ],
  [scopes("a"), scopes("a", "b"), "scope/alternative-added", "scope/requirement-changed"],
  [scopes("a"), said({ "x-lark-scopes": { anyOf: [{ name: "a", title: "new words" }] } }), "text/scope", "text/scope"],
  [scopes("a"), scopes("b"), "scope/requirement-changed", "scope/requirement-changed"],
  [scopes("a"), {}, "scope/requirement-dropped", "scope/requirement-changed"],
  [
    {},
    said({ "x-lark-field-scopes": [{ field: "email", title: "mail" }] }),
    "scope/field-scope-added",
    "scope/field-scope-removed",
  ],
  [tokens("tenantAccessToken", "userAccessToken"), tokens("userAccessToken"), "token/kind-removed", "token/kind-added"],
  [tokens(), tokens("userAccessToken"), "token/requirement-changed", "token/requirement-changed"],
  [{}, said({ "x-lark-app-types": ["custom"] }), "app/type-removed", "app/type-added"],
  [{}, said({ "x-lark-paginated": paging }), "paging/added", "paging/removed"],
  [
    said({ "x-lark-paginated": paging }),
    said({ "x-lark-paginated": { ...paging, items: "list" } }),
    "paging/changed",
    "paging/changed",
  ],
  [
    {},
    said({ "x-lark-idempotency": { in: "query", name: "client_token" } }),
    "writes/idempotency-added",
    "writes/idempotency-removed",
  ],
  [{}, said({ "x-lark-serialize-by": ["id"] }), "writes/serialization-changed", "writes/serialization-changed"],
  [{}, sent("application/json", false), "request/body-added", "request/body-removed"],
  [
    sent("application/json", false),
    sent("application/json"),
    "request/body-became-required",
    "request/body-became-optional",
  ],
  [sent("application/json"), sent("multipart/form-data"), "request/media-type-changed", "request/media-type-changed"],
  [
    answered("application/json"),
    answered("application/pdf"),
    "response/media-type-changed",
    "response/media-type-changed",
  ],
  [{}, { event: { type: "object" } }, "event/added", "event/removed"],
  [{}, fieldType({ Read: text }), "fields/type-added", "fields/type-removed"],
  [
    fieldType({ Read: text }),
    fieldType({ Read: text, Write: text }),
    "fields/became-writable",
    "fields/no-longer-writable",
  ],
  [
    fieldType({ Read: text }),
    fieldType({ Read: text, Property: object({}) }),
    "fields/property-added",
    "fields/property-removed",
  ],
  [{}, said({ summary: "Change a ticket" }), "text/title", "text/title"],
  [{}, said({ "x-lark-docs": { title: "Update a ticket", updated: "2026-05-01" } }), "text/docs", "text/docs"],
];
