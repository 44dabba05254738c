import type { AppType, DocsLink, DocumentForm, FieldScope, HttpMethod, Parameter, RateLimit, RequestBody, ResponseBody, Scope, TokenKind } from "../model/api.ts";
import type { EventDefinition, Batch, Idempotency, NamedSchema, OperationName, Pagination } from "../model/api.ts";
import type { ErrorRow } from "../model/errors.ts";
import type { EventOutline } from "../model/outline.ts";
import type { ObjectSchema } from "../model/schema.ts";
import type { FieldType } from "../model/field-type.ts";
import type { ExplorerKey } from "../pages/page.ts";
import type { Span } from "../source/source-file.ts";
import type { Text } from "../source/text.ts";
/** What the pages of one file say, understood but not yet merged with what other pages say. */
export interface PageFacts<Operation = OperationDraft, Event = EventDraft> {
    readonly operations: readonly Operation[];
    readonly events: readonly Event[];
    readonly schemas: readonly NamedSchema[];
    readonly methodRows: readonly MethodRow[];
    readonly generalErrors: readonly ErrorDraft[];
    /** Stated whole, as an emitted document does. */
    readonly fieldTypes: readonly FieldType[];
    /** Stated in pieces, by guides. */
    readonly fieldTypeParts: readonly FieldTypePart[];
    readonly limits: readonly DocumentedLimit[];
}
/** One thing a guide says of Bitable's field types; a type is put together from several guides. */
export type FieldTypePart = {
    readonly kind: "number";
    readonly number: number;
    readonly name: string;
    readonly span: Span;
} | {
    readonly kind: "value";
    readonly name: string;
    /** As `array` or `写入时为number,列出时为string`. */
    readonly structure: string;
    readonly description: string;
    readonly span: Span;
}
/** The members of an object value, under the name that value rows refer to. */
 | {
    readonly kind: "shape";
    readonly name: string;
    readonly schema: ObjectSchema;
    readonly span: Span;
} | {
    readonly kind: "property";
    readonly names: readonly string[];
    readonly schema: ObjectSchema;
    readonly span: Span;
} | {
    readonly kind: "writable";
    readonly names: readonly string[];
    readonly span: Span;
};
/** How many there may be of something: `最多100个/表格`, `数据表数量超限, 限制300个`. */
export interface DocumentedLimit {
    /** As the document calls it: `数据表`. */
    readonly subject: string;
    readonly max: number;
    readonly span: Span;
}
/** One operation as one page tells it. What is derived from several facts is left to the passes. */
export interface OperationDraft extends OperationFacts, OperationBody {
    readonly errors: readonly ErrorDraft[];
}
/** Of an operation, what names, the catalogue or other operations depend on: all but what it is sent and answers. */
export interface OperationHead extends OperationFacts {
    readonly errors: readonly ErrorRow[];
    readonly body: BodyPlace;
}
/** Of an operation, what nothing but itself depends on: the greater part. */
export interface OperationBody {
    readonly description?: string;
    readonly parameters: readonly Parameter[];
    readonly request?: RequestBody;
    readonly response?: ResponseBody;
    /** Types that hold themselves; references of the bodies name them. */
    readonly types?: readonly NamedSchema[];
}
/** Where the body of a head is: the number of its page in the file, and its own number on the page. */
export interface BodyPlace {
    readonly page: number;
    readonly index: number;
}
/** What head and draft of an operation have in common. */
export interface OperationFacts {
    readonly form: DocumentForm;
    readonly naming: NamingHints;
    readonly method: HttpMethod;
    /** From `/open-apis/` on, parameters in braces. */
    readonly path: string;
    readonly server?: string;
    readonly title: string;
    readonly deprecated?: true;
    readonly docs: DocsLink;
    readonly span: Span;
    readonly rateLimit: RateLimit;
    readonly appTypes?: readonly AppType[];
    readonly tokens?: readonly TokenKind[];
    readonly scopes: readonly Scope[];
    readonly fieldScopes: readonly FieldScope[];
    readonly scopeTexts?: ScopeTexts;
    /** Only where the document itself states them, as an OpenAPI document with `x-lark-…` extensions does. */
    readonly pagination?: Pagination;
    readonly batch?: Batch;
    readonly idempotency?: Idempotency;
    readonly serializeBy?: readonly string[];
}
/** An event as one page tells it. */
export interface EventDraft extends EventDefinition {
    readonly scopeTexts?: ScopeTexts;
}
/** Of an event, what is not its body. */
export interface EventHead extends EventOutline {
    readonly scopeTexts?: ScopeTexts;
    readonly body: BodyPlace;
}
/** Of an event, what nothing but itself depends on. */
export type EventBody = Pick<EventDefinition, "description" | "schema" | "example" | "reply">;
/** Cells that name scopes. Titles may be glued together in them, which only the titles of all pages tell apart. */
export interface ScopeTexts {
    readonly scopes?: Text;
    readonly fieldScopes?: Text;
}
/** Where an operation's name may come from, in order of authority. */
export interface NamingHints {
    /** Name stated as such: an `operationId` of four parts. */
    readonly stated?: OperationName;
    readonly explorer?: ExplorerKey;
    /** As `/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create` or the page's address. */
    readonly docPath?: string;
}
/** A row of an error table as it stands there. */
export interface ErrorDraft {
    readonly code: number;
    readonly status?: number;
    readonly message: string;
    readonly remedy?: string;
    readonly span: Span;
}
/** A row of a guide's method list: one operation with its scopes, token kinds and app types. */
export interface MethodRow {
    readonly method: HttpMethod;
    readonly path: string;
    readonly title: string;
    /** As it stands: several titles may be glued together without a separator. */
    readonly scopeText?: Text;
    readonly tokens: readonly TokenKind[];
    readonly appTypes: readonly AppType[];
    readonly span: Span;
}
