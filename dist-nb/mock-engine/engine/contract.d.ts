import type { Json, JsonObject } from "./json.js";
/** Who may call: the kinds of access tokens. */
export type TokenKind = "tenant" | "user" | "app";
/** At most so many requests in so many seconds. */
export interface RateWindow {
    readonly requests: number;
    readonly seconds: number;
}
/** What kind of failure a code is; the values of the contract's `x-lark-errors`. */
export type ErrorKind = "invalid_argument" | "unauthenticated" | "permission_denied" | "not_found" | "already_exists" | "limit_exceeded" | "rate_limited" | "conflict" | "not_ready" | "unavailable" | "internal" | "unknown";
/** One row of an operation's error table. */
export interface ErrorRow {
    readonly code: number;
    /** HTTP status; absent where the page does not say it. */
    readonly status?: number;
    /** PascalCase name, as `TableIdNotFound`. */
    readonly name: string;
    readonly message: string;
    readonly kind: ErrorKind;
    readonly retry: "never" | "backoff" | "after_reset" | "refresh_token" | "serialize";
}
/** All that the mock knows of the documented API; made by the generator, read service by service when it is needed. */
export interface Contract {
    readonly operations: readonly OperationContract[];
    /** Codes that any call can get. */
    readonly general: readonly ErrorRow[];
    /** `undefined` where the contract has no such operation. */
    operation(id: string): OperationContract | undefined;
    readonly events: EventCatalog;
}
/** The documented events and callbacks; read when they are first asked for. */
export interface EventCatalog {
    /** All types, in order. */
    types(): readonly string[];
    /** `undefined` where no page describes it. */
    find(type: string): EventContract | undefined;
}
/** What the platform sends, and of a callback what it waits for. */
export interface EventContract {
    /** `drive.file.bitable_record_changed_v1` */
    readonly type: string;
    /** Of the whole body; JSON Schema 2020-12. */
    readonly schema: JsonObject;
    /** A whole body that the page shows; whether it fits the schema is for the reader to see. */
    readonly example?: Json;
    /** Of a callback: the schema of the reply. */
    readonly reply?: JsonObject;
    /** Named schemas that `{ "$ref": "#/schemas/Name" }` refers to. */
    readonly schemas: {
        readonly [name: string]: JsonObject;
    };
}
/** What routing, identity and limits need of an operation; its details are read when they are first asked for. */
export interface OperationContract {
    /** `bitable.v1.appTableRecord.list` */
    readonly id: string;
    readonly method: string;
    /** With parameters in braces: `/open-apis/bitable/v1/apps/{app_token}`. */
    readonly path: string;
    readonly service: string;
    readonly title?: string;
    /** Absent: the page does not say; empty: it needs none. */
    readonly tokens?: readonly TokenKind[];
    /** Any one of them is enough. A scope that has no name stands with its title. */
    readonly scopes?: readonly string[];
    /** Absent where no number is documented. */
    readonly windows?: readonly RateWindow[];
    /** What a limited call gets, where the page says it. */
    readonly limited?: {
        readonly status: number;
        readonly code: number;
    };
    readonly idempotency?: {
        readonly in: "query" | "body" | "header";
        readonly name: string;
    };
    /** Path parameters that name what must not be written concurrently. */
    readonly serializeBy?: readonly string[];
    readonly batch?: {
        readonly items: string;
        readonly max: number;
    };
    readonly pagination?: {
        readonly request: string;
        readonly response: string;
        readonly items: string;
        readonly more: string;
    };
    details(): OperationDetails;
}
export interface OperationDetails {
    readonly parameters: readonly ParameterContract[];
    readonly request?: {
        readonly mediaType: string;
        readonly required: boolean;
        readonly schema: JsonObject;
    };
    readonly response: {
        readonly mediaType: string;
        readonly schema: JsonObject;
    };
    /** In document order. */
    readonly errors: readonly ErrorRow[];
    /** A whole answer that the page shows; absent where it shows none that fits its schema. */
    readonly example?: Json;
    /** Named schemas that `{ "$ref": "#/schemas/Name" }` refers to. */
    readonly schemas: {
        readonly [name: string]: JsonObject;
    };
}
export interface ParameterContract {
    readonly name: string;
    readonly in: "path" | "query" | "header";
    readonly required: boolean;
    /** JSON Schema 2020-12. */
    readonly schema: JsonObject;
}
