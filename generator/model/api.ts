import type { Span } from "../source/source-file.ts";
import type { CatalogEntry, ErrorRow } from "./errors.ts";
import type { FieldType } from "./field-type.ts";
import type { Json } from "./json.ts";
import type { Repair } from "./repair.ts";
import type { Schema } from "./schema.ts";

/** Everything the documents say, in one model. Nothing in it depends on the order in which documents were read. */
export interface Api {
  /** By name. */
  readonly operations: readonly Operation[];
  /** By type. */
  readonly events: readonly EventDefinition[];
  /** By name. What references point at. */
  readonly schemas: readonly NamedSchema[];
  /** By code. */
  readonly errorCatalog: readonly CatalogEntry[];
  /** By number. */
  readonly fieldTypes: readonly FieldType[];
}

export interface NamedSchema {
  /** A valid component name of OpenAPI. */
  readonly name: string;
  readonly schema: Schema;
  readonly span?: Span;
  /** The documents show it in full wherever it is used; standing once is our doing, so restoring undoes it. */
  readonly shared?: true;
}

export type HttpMethod = "get" | "post" | "put" | "patch" | "delete" | "head" | "options";

/** In which of the documented forms an operation was found: an OpenAPI document or tables. Restoring keeps it. */
export type DocumentForm = "openapi" | "tables";

export interface Operation {
  readonly name: OperationName;
  readonly form: DocumentForm;
  readonly method: HttpMethod;
  /** From `/open-apis/` on, parameters in braces. */
  readonly path: string;
  /** Only where it is not `https://open.feishu.cn`. */
  readonly server?: string;
  readonly title: string;
  /** Prose. */
  readonly description?: string;
  readonly deprecated?: true;
  readonly docs: DocsLink;
  /** Where the document says it. */
  readonly span: Span;
  /** Path, query, header: in this order, then as documented. Without `Authorization` and `Content-Type`. */
  readonly parameters: readonly Parameter[];
  readonly request?: RequestBody;
  readonly response: ResponseBody;
  readonly errors: readonly ErrorRow[];
  readonly rateLimit: RateLimit;
  /** Absent: the document does not say. */
  readonly appTypes?: readonly AppType[];
  /** Absent: the document does not say. Empty: it needs none. */
  readonly tokens?: readonly TokenKind[];
  /** Any one is enough. */
  readonly scopes: readonly Scope[];
  readonly fieldScopes: readonly FieldScope[];
  readonly pagination?: Pagination;
  readonly batch?: Batch;
  readonly idempotency?: Idempotency;
  /** Path parameters that name what must not be written concurrently. */
  readonly serializeBy?: readonly string[];
}

/** `service.version.resource.method`, as in `bitable.v1.appTableRecord.batchCreate`. */
export interface OperationName {
  readonly service: string;
  readonly version: string;
  readonly resource: string;
  readonly method: string;
}

export interface DocsLink {
  readonly url?: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly updated?: string;
}

export interface Parameter {
  readonly in: "path" | "query" | "header";
  /** The wire name. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface RequestBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly example?: Json;
  /** What the document has instead of the example: text that had to be read as JSON. */
  readonly exampleRepair?: Repair<string>;
}

export interface ResponseBody {
  /** `application/json`, or what a download sends. */
  readonly mediaType: string;
  /** The whole envelope (`code`, `msg`, `data`), or a string of format `binary`. */
  readonly schema: Schema;
  readonly example?: Json;
  /** What the document has instead of schema and example. */
  readonly repair?: Repair<Pick<ResponseBody, "schema" | "example">>;
  /** What the document has instead of the example: text that had to be read as JSON. */
  readonly exampleRepair?: Repair<string>;
}

/** `custom`: an app of one's own tenant (自建应用); `isv`: a marketplace app (商店应用). */
export type AppType = "custom" | "isv";

export type TokenKind = "tenant" | "user" | "app";

export interface Scope {
  /** As `docs:document:export`, where the page has it. */
  readonly name?: string;
  readonly title: string;
}

export interface FieldScope extends Scope {
  /** The field that is only sent with this scope, where the page ties it to one. */
  readonly field?: string;
}

export type RateLimit =
  | {
      readonly kind: "quota";
      readonly windows: readonly RateWindow[];
      readonly basis: "table" | "prose";
      /** The table says “special” and only the prose has the number. */
      readonly special?: true;
      readonly limited?: LimitedAnswer;
    }
  | { readonly kind: "special"; readonly limited?: LimitedAnswer }
  | { readonly kind: "unstated"; readonly limited?: LimitedAnswer };

/** At most `requests` in any `seconds`. */
export interface RateWindow {
  readonly requests: number;
  readonly seconds: number;
}

/** What a limited call gets. */
export interface LimitedAnswer {
  /** HTTP status. */
  readonly status: number;
  readonly code: number;
}

/** Property names below `data`, except `request`, which is a query parameter. */
export interface Pagination {
  readonly request: string;
  readonly response: string;
  readonly items: string;
  readonly more: string;
}

export interface Batch {
  /** Property of the request body that holds the items. */
  readonly items: string;
  readonly max: number;
}

export interface Idempotency {
  readonly in: "query" | "body" | "header";
  readonly name: string;
}

export interface EventDefinition {
  /** As `drive.file.bitable_record_changed_v1`. */
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly docs: DocsLink;
  /** Where the document says it. */
  readonly span: Span;
  readonly deprecated?: true;
  /** The whole event: `schema`, `header`, `event`. */
  readonly schema: Schema;
  readonly example?: Json;
  /** Of a callback, to which the platform waits for an answer: the body that may be answered. */
  readonly reply?: ResponseBody;
  readonly appTypes?: readonly AppType[];
  readonly scopes: readonly Scope[];
  readonly fieldScopes: readonly FieldScope[];
}
