/**
 * What a change is for a caller. `breaking`: a call that worked fails on the wire, or code that compiled does not.
 * `risky`: nothing breaks by itself, but an app may have to do something, as ask for a scope. `additive`: something more
 * can be done. `text`: only words changed.
 */
export type Grade = "breaking" | "risky" | "additive" | "text";

/** From the worst on. */
export const grades: readonly Grade[] = ["breaking", "risky", "additive", "text"];

/** What one kind of change is. */
export interface Rule {
  readonly grade: Grade;
  /** What happened, as a person is told. */
  readonly means: string;
  /** What a caller's code has to do; only for what breaks or may. */
  readonly remedy?: string;
  readonly example: string;
}

/**
 * Every kind of change there is. An id is `area/what-happened` and is never renamed: people grade by it anew. What narrows
 * a request breaks, what narrows an answer does not; the other way round where it widens.
 */
export const rules = {
  "operation/removed": rule("breaking", "the operation is gone", "`bitable.v1.app.get` has no page any more", {
    remedy: "Find what takes its place in the documentation; the function is no longer there.",
  }),
  "operation/added": rule("additive", "there is a new operation", "`bitable.v1.app.copy` has a page now"),
  "operation/renamed": rule("breaking", "the operation has another name", "`app.get` is `app.read` now", {
    remedy: "Call the function by its new name.",
  }),
  "operation/address-changed": rule("breaking", "method, path or host is another", "PUT became PATCH", {
    remedy: "Install the new client; callers who wrote the address themselves have to change it.",
  }),
  "operation/deprecated": rule("risky", "the page now advises against it", "a page became a historic version", {
    remedy: "Plan to replace the call; the page may name what takes its place.",
  }),
  "operation/no-longer-deprecated": rule("additive", "the page no longer advises against it", "a version came back"),

  "request/parameter-added": rule("additive", "there is a new optional parameter", "`user_id_type` in the query"),
  "request/required-parameter-added": rule("breaking", "a new parameter must be given", "`tenant_key` in the query", {
    remedy: "Pass the parameter in every call.",
  }),
  "request/parameter-removed": rule("breaking", "the parameter is gone", "`view_id` is not in the table any more", {
    remedy: "Stop passing the parameter; it no longer compiles.",
  }),
  "request/parameter-became-required": rule("breaking", "the parameter must be given now", "`page_size`: 否 → 是", {
    remedy: "Pass the parameter in every call.",
  }),
  "request/parameter-became-optional": rule("additive", "the parameter may be left out now", "`page_size`: 是 → 否"),
  "request/body-added": rule("additive", "a body may be sent now", "a POST without a body has one"),
  "request/required-body-added": rule("breaking", "a body must be sent now", "a POST without a body has one", {
    remedy: "Pass `data` in every call.",
  }),
  "request/body-removed": rule("breaking", "no body is taken any more", "a DELETE lost its body", {
    remedy: "Stop passing `data`; it no longer compiles.",
  }),
  "request/body-became-required": rule("breaking", "the body must be sent now", "one of its fields became required", {
    remedy: "Pass `data` in every call.",
  }),
  "request/body-became-optional": rule("additive", "the body may be left out now", "no field of it is required"),
  "request/media-type-changed": rule("breaking", "the body travels in another form", "JSON became a form with a file", {
    remedy: "Install the new client; pass files where the body became a form.",
  }),
  "request/field-added": rule("additive", "there is a new optional field", "`fields.tip`"),
  "request/required-field-added": rule("breaking", "a new field must be given", "`fields.type`", {
    remedy: "Pass the field in every call.",
  }),
  "request/field-removed": rule("breaking", "the field is gone", "`fields.tip` is not in the table any more", {
    remedy: "Stop passing the field; it no longer compiles.",
  }),
  "request/field-became-required": rule("breaking", "the field must be given now", "`name`: 否 → 是", {
    remedy: "Pass the field in every call.",
  }),
  "request/field-became-optional": rule("additive", "the field may be left out now", "`name`: 是 → 否"),
  "request/type-changed": rule("breaking", "it takes another type", "`page_size`: string → integer", {
    remedy: "Pass a value of the new type.",
  }),
  "request/type-narrowed": rule("breaking", "it takes fewer values than before", "`size`: number → integer", {
    remedy: "Pass only values of the new type.",
  }),
  "request/type-widened": rule("additive", "it takes more values than before", "`size`: integer → number"),
  "request/format-changed": rule("risky", "its text has another format", "`date` → `date-time`", {
    remedy: "Check that what is passed has the new format.",
  }),
  "request/enum-value-removed": rule("breaking", "a value is not taken any more", "`union_id` is gone", {
    remedy: "Pass one of the values that are left.",
  }),
  "request/enum-value-added": rule("additive", "one more value is taken", "`union_id`"),
  "request/enum-introduced": rule("breaking", "only listed values are taken now", "`type` takes 1, 2 or 3", {
    remedy: "Pass one of the listed values.",
  }),
  "request/enum-dropped": rule("additive", "values are no longer restricted to a list", "`type` takes any integer"),
  "request/bound-narrowed": rule("breaking", "a length, count or size has a tighter bound", "at most 500 → 100", {
    remedy: "Keep what is passed within the new bound.",
  }),
  "request/bound-widened": rule("additive", "a length, count or size has a wider bound", "at most 100 → 500"),
  "request/pattern-changed": rule("breaking", "its text must fit another pattern", "`^[a-z]+$` was added", {
    remedy: "Check that what is passed fits the pattern.",
  }),
  "request/pattern-dropped": rule("additive", "its text may be anything now", "`^[a-z]+$` is gone"),
  "request/default-changed": rule("risky", "leaving it out means something else", "`page_size`: 20 → 50", {
    remedy: "Pass the value where the old one is relied on.",
  }),
  "request/became-nullable": rule("additive", "null is taken too", "`parent`: string → string or null"),
  "request/no-longer-nullable": rule("breaking", "null is not taken any more", "`parent`: string or null → string", {
    remedy: "Stop passing null.",
  }),
  "request/variant-added": rule("additive", "one more shape is taken", "a value may be a list too"),
  "request/variant-removed": rule("breaking", "a shape is not taken any more", "a value may be no list any more", {
    remedy: "Pass one of the shapes that are left.",
  }),
  "request/members-closed": rule("breaking", "members that are not listed are not taken any more", "a map of fields", {
    remedy: "Pass listed fields only.",
  }),
  "request/members-opened": rule("additive", "members that are not listed are taken too", "a map of fields"),
  "request/deprecated": rule("risky", "the page now advises against using it", "`display_formula_ref`", {
    remedy: "Plan to do without it.",
  }),
  "request/no-longer-deprecated": rule("additive", "the page no longer advises against using it", "`automatic_fields`"),

  "response/media-type-changed": rule("breaking", "the answer comes in another form", "JSON became a file", {
    remedy: "Read the answer as the new type says.",
  }),
  "response/field-added": rule("additive", "the answer has one more field", "`items[].created_time`"),
  "response/field-removed": rule("breaking", "the field is not answered any more", "`items[].record_url` is gone", {
    remedy: "Do without the field; it no longer compiles.",
  }),
  "response/field-became-required": rule("additive", "the field is always answered", "`has_more`"),
  "response/field-became-optional": rule("breaking", "the field may be missing now", "`total`", {
    remedy: "Handle that the field is missing.",
  }),
  "response/type-changed": rule("breaking", "it comes as another type", "`total`: integer → string", {
    remedy: "Read a value of the new type.",
  }),
  "response/type-narrowed": rule("additive", "it comes with fewer values than before", "`total`: number → integer"),
  "response/type-widened": rule("breaking", "it may come with other values than before", "`total`: integer → number", {
    remedy: "Handle every value of the new type.",
  }),
  "response/format-changed": rule("risky", "its text has another format", "`date` → `date-time`", {
    remedy: "Check what reads the text.",
  }),
  "response/enum-value-added": rule("risky", "one more value may come", "`status` 3", {
    remedy: "Check that code which tells the values apart handles one more.",
  }),
  "response/enum-value-removed": rule("additive", "a value does not come any more", "`status` 3"),
  "response/enum-introduced": rule("additive", "only listed values come now", "`status` 1, 2"),
  "response/enum-dropped": rule("risky", "any value may come now", "`status` is an integer", {
    remedy: "Handle values that are in no list.",
  }),
  "response/bound-narrowed": rule("additive", "a length, count or size has a tighter bound", "at most 500 → 100"),
  "response/bound-widened": rule("risky", "a length, count or size has a wider bound", "at most 100 → 500", {
    remedy: "Check that what stores the value has room for it.",
  }),
  "response/pattern-changed": rule("risky", "its text fits another pattern", "`^rec` → `^r`", {
    remedy: "Check what reads the text.",
  }),
  "response/pattern-dropped": rule("risky", "its text may be anything now", "`^rec` is gone", {
    remedy: "Check what reads the text.",
  }),
  "response/became-nullable": rule("breaking", "it may be null now", "`name`: string → string or null", {
    remedy: "Handle null.",
  }),
  "response/no-longer-nullable": rule("additive", "it is never null now", "`name`: string or null → string"),
  "response/variant-added": rule("risky", "one more shape may come", "a value may be a list too", {
    remedy: "Check that code which tells the shapes apart handles one more.",
  }),
  "response/variant-removed": rule("additive", "a shape does not come any more", "a value is no list any more"),
  "response/members-closed": rule("breaking", "only listed members come now", "a map of fields", {
    remedy: "Read listed fields only.",
  }),
  "response/members-opened": rule("additive", "members that are not listed may come too", "a map of fields"),
  "response/deprecated": rule("risky", "the page now advises against using it", "`display_name`", {
    remedy: "Plan to do without it.",
  }),
  "response/no-longer-deprecated": rule("additive", "the page no longer advises against using it", "`display_name`"),

  "errors/code-added": rule("additive", "one more code is documented", "1254045 FieldNameNotFound"),
  "errors/code-removed": rule("breaking", "a code is not documented any more", "1254045 FieldNameNotFound", {
    remedy: "Code that asks for it by name no longer compiles.",
  }),
  "errors/name-changed": rule("breaking", "a code has another name", "1254045 FieldNameNotFound → FieldMissing", {
    remedy: "Ask for the code by its new name.",
  }),
  "errors/status-changed": rule("risky", "a code comes with another HTTP status", "1254045: 200 → 400", {
    remedy: "Check code that looks at the status.",
  }),
  "errors/kind-changed": rule("risky", "a code is of another kind", "1254045: not_found → invalid_argument", {
    remedy: "Check code that looks at the kind.",
  }),
  "errors/retry-changed": rule("risky", "whether to try again changed", "1254290: never → backoff", {
    remedy: "Check code that tries again by itself.",
  }),

  "limit/lowered": rule("risky", "fewer calls are allowed", "1000 a minute → 100 a minute", {
    remedy: "Expect calls to wait longer; check how many a job makes.",
  }),
  "limit/raised": rule("additive", "more calls are allowed", "100 a minute → 1000 a minute"),
  "limit/introduced": rule("risky", "a limit is documented where none was", "50 a second", {
    remedy: "Expect calls to wait; check how many a job makes.",
  }),
  "limit/dropped": rule("risky", "the limit's size is not documented any more", "50 a second → special", {
    remedy: "The client no longer keeps to the old number; set one where it still holds.",
  }),
  "limit/answer-changed": rule("risky", "a limited call gets another answer", "400 → 429", {
    remedy: "Check code that looks for the old answer.",
  }),
  "limit/batch-lowered": rule("breaking", "fewer items fit in one call", "500 records → 100", {
    remedy: "Send fewer items at once; `batch` does so by itself.",
  }),
  "limit/batch-raised": rule("additive", "more items fit in one call", "100 records → 500"),

  "scope/requirement-changed": rule("risky", "scopes that were enough no longer are", "`bitable:app` does not do", {
    remedy: "Ask for one of the new scopes in the app's settings.",
  }),
  "scope/alternative-added": rule("additive", "one more scope is enough", "`base:record:read` does too"),
  "scope/requirement-dropped": rule("additive", "no scope is asked for any more", "a public operation"),
  "scope/field-scope-added": rule("risky", "a field comes only with a scope now", "`email` with `contact:email`", {
    remedy: "Ask for the scope in the app's settings where the field is used.",
  }),
  "scope/field-scope-removed": rule("additive", "a field comes without a scope now", "`email`"),
  "token/kind-removed": rule("breaking", "a kind of token is not taken any more", "user tokens", {
    remedy: "Call with a token of a kind that is left.",
  }),
  "token/kind-added": rule("additive", "one more kind of token is taken", "user tokens"),
  "token/requirement-changed": rule("risky", "what token it takes is told in another way", "none → tenant", {
    remedy: "Check which token the call is made with.",
  }),
  "app/type-removed": rule("risky", "a kind of app may not call it any more", "marketplace apps", {
    remedy: "Check whether the app is of that kind.",
  }),
  "app/type-added": rule("additive", "one more kind of app may call it", "marketplace apps"),

  "paging/changed": rule("breaking", "pages are asked for in another way", "`page_token` → `cursor`", {
    remedy: "Loops that page by hand have to ask in the new way; `paginate` does so by itself.",
  }),
  "paging/added": rule("additive", "answers come in pages that the client can follow", "`page_token`"),
  "paging/removed": rule("breaking", "answers do not come in pages any more", "`page_token` is gone", {
    remedy: "Call the operation once instead of paging.",
  }),
  "writes/idempotency-added": rule("additive", "a call can be repeated safely", "`client_token`"),
  "writes/idempotency-removed": rule("risky", "a call cannot be repeated safely any more", "`client_token` is gone", {
    remedy: "Check whether a write that failed was done before it is repeated.",
  }),
  "writes/serialization-changed": rule("risky", "what must be written one after the other changed", "by `table_id`", {
    remedy: "Expect writes to wait for each other, or write in turns yourself.",
  }),

  "event/removed": rule("breaking", "the event is gone", "`drive.file.edit_v1` has no page any more", {
    remedy: "Find what takes its place; the handler no longer compiles.",
  }),
  "event/added": rule("additive", "there is a new event", "`drive.file.edit_v1` has a page now"),

  "fields/type-removed": rule("risky", "no guide describes the type of field any more", "11 人员 is not in the table", {
    remedy: "Check that fields of this type are still there; their values can be anything now.",
  }),
  "fields/type-added": rule("additive", "there is a new type of field", "1005 自动编号 is in the table now"),
  "fields/no-longer-writable": rule("risky", "values of the type are only read", "20 公式 takes no value", {
    remedy: "Stop writing to fields of this type.",
  }),
  "fields/became-writable": rule("additive", "values of the type can be written", "22 地理位置 takes a value now"),
  "fields/property-removed": rule("risky", "fields of the type have no property", "5 日期 has no `property`", {
    remedy: "Do without the property of such fields.",
  }),
  "fields/property-added": rule("additive", "fields of the type have a property", "5 日期 has a `property` now"),

  "text/title": rule("text", "a title has other words", "a page's heading"),
  "text/description": rule("text", "a description has other words", "a field's description"),
  "text/example": rule("text", "an example is another", "a field's example"),
  "text/default": rule("text", "a documented default of an answer is another", "`has_more`: false"),
  "text/type-name": rule("text", "the page calls a type by another name", "`app.table` → `table`"),
  "text/error": rule("text", "an error's message or remedy has other words", "1254045's remedy"),
  "text/scope": rule("text", "a scope has another title", "`im:chat`'s title"),
  "text/docs": rule("text", "the page stands elsewhere or has another date", "`…/list` moved"),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

/** Rules that a project grades in its own way; `off`: not reported. */
export type Regrading = Readonly<Partial<Record<RuleId, Grade | "off">>>;

function rule(grade: Grade, means: string, example: string, more: Pick<Rule, "remedy"> = {}): Rule {
  return { grade, means, example, ...more };
}
