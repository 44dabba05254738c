/**
 * What a change is for a caller. `breaking`: a call that worked fails on the wire, or code that compiled does not.
 * `risky`: nothing breaks by itself, but an app may have to do something, as ask for a scope. `additive`: something more
 * can be done. `text`: only words changed.
 */
export type Grade = "breaking" | "risky" | "additive" | "text";
/** From the worst on. */
export declare const grades: readonly Grade[];
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
export declare const rules: {
    readonly "operation/removed": Rule;
    readonly "operation/added": Rule;
    readonly "operation/renamed": Rule;
    readonly "operation/address-changed": Rule;
    readonly "operation/deprecated": Rule;
    readonly "operation/no-longer-deprecated": Rule;
    readonly "request/parameter-added": Rule;
    readonly "request/required-parameter-added": Rule;
    readonly "request/parameter-removed": Rule;
    readonly "request/parameter-became-required": Rule;
    readonly "request/parameter-became-optional": Rule;
    readonly "request/body-added": Rule;
    readonly "request/required-body-added": Rule;
    readonly "request/body-removed": Rule;
    readonly "request/body-became-required": Rule;
    readonly "request/body-became-optional": Rule;
    readonly "request/media-type-changed": Rule;
    readonly "request/field-added": Rule;
    readonly "request/required-field-added": Rule;
    readonly "request/field-removed": Rule;
    readonly "request/field-became-required": Rule;
    readonly "request/field-became-optional": Rule;
    readonly "request/type-changed": Rule;
    readonly "request/type-narrowed": Rule;
    readonly "request/type-widened": Rule;
    readonly "request/format-changed": Rule;
    readonly "request/enum-value-removed": Rule;
    readonly "request/enum-value-added": Rule;
    readonly "request/enum-introduced": Rule;
    readonly "request/enum-dropped": Rule;
    readonly "request/bound-narrowed": Rule;
    readonly "request/bound-widened": Rule;
    readonly "request/pattern-changed": Rule;
    readonly "request/pattern-dropped": Rule;
    readonly "request/default-changed": Rule;
    readonly "request/became-nullable": Rule;
    readonly "request/no-longer-nullable": Rule;
    readonly "request/variant-added": Rule;
    readonly "request/variant-removed": Rule;
    readonly "request/members-closed": Rule;
    readonly "request/members-opened": Rule;
    readonly "request/deprecated": Rule;
    readonly "request/no-longer-deprecated": Rule;
    readonly "response/media-type-changed": Rule;
    readonly "response/field-added": Rule;
    readonly "response/field-removed": Rule;
    readonly "response/field-became-required": Rule;
    readonly "response/field-became-optional": Rule;
    readonly "response/type-changed": Rule;
    readonly "response/type-narrowed": Rule;
    readonly "response/type-widened": Rule;
    readonly "response/format-changed": Rule;
    readonly "response/enum-value-added": Rule;
    readonly "response/enum-value-removed": Rule;
    readonly "response/enum-introduced": Rule;
    readonly "response/enum-dropped": Rule;
    readonly "response/bound-narrowed": Rule;
    readonly "response/bound-widened": Rule;
    readonly "response/pattern-changed": Rule;
    readonly "response/pattern-dropped": Rule;
    readonly "response/became-nullable": Rule;
    readonly "response/no-longer-nullable": Rule;
    readonly "response/variant-added": Rule;
    readonly "response/variant-removed": Rule;
    readonly "response/members-closed": Rule;
    readonly "response/members-opened": Rule;
    readonly "response/deprecated": Rule;
    readonly "response/no-longer-deprecated": Rule;
    readonly "errors/code-added": Rule;
    readonly "errors/code-removed": Rule;
    readonly "errors/name-changed": Rule;
    readonly "errors/status-changed": Rule;
    readonly "errors/kind-changed": Rule;
    readonly "errors/retry-changed": Rule;
    readonly "limit/lowered": Rule;
    readonly "limit/raised": Rule;
    readonly "limit/introduced": Rule;
    readonly "limit/dropped": Rule;
    readonly "limit/answer-changed": Rule;
    readonly "limit/batch-lowered": Rule;
    readonly "limit/batch-raised": Rule;
    readonly "scope/requirement-changed": Rule;
    readonly "scope/alternative-added": Rule;
    readonly "scope/requirement-dropped": Rule;
    readonly "scope/field-scope-added": Rule;
    readonly "scope/field-scope-removed": Rule;
    readonly "token/kind-removed": Rule;
    readonly "token/kind-added": Rule;
    readonly "token/requirement-changed": Rule;
    readonly "app/type-removed": Rule;
    readonly "app/type-added": Rule;
    readonly "paging/changed": Rule;
    readonly "paging/added": Rule;
    readonly "paging/removed": Rule;
    readonly "writes/idempotency-added": Rule;
    readonly "writes/idempotency-removed": Rule;
    readonly "writes/serialization-changed": Rule;
    readonly "event/removed": Rule;
    readonly "event/added": Rule;
    readonly "fields/type-removed": Rule;
    readonly "fields/type-added": Rule;
    readonly "fields/no-longer-writable": Rule;
    readonly "fields/became-writable": Rule;
    readonly "fields/property-removed": Rule;
    readonly "fields/property-added": Rule;
    readonly "text/title": Rule;
    readonly "text/description": Rule;
    readonly "text/example": Rule;
    readonly "text/default": Rule;
    readonly "text/type-name": Rule;
    readonly "text/error": Rule;
    readonly "text/scope": Rule;
    readonly "text/docs": Rule;
};
export type RuleId = keyof typeof rules;
/** Rules that a project grades in its own way; `off`: not reported. */
export type Regrading = Readonly<Partial<Record<RuleId, Grade | "off">>>;
