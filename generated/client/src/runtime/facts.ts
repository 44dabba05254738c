import type { ErrorCode } from "./errors.js";

/** On whose behalf a call is made: the app in a tenant, a user, or the app itself. */
export type TokenKind = "tenant" | "user" | "app";

/** At most so many requests in so many seconds. */
export interface RateWindow {
  readonly requests: number;
  readonly seconds: number;
}

/** What is known of an operation: plain data, from its page. */
export interface OperationFacts {
  /** As `bitable.v1.appTableRecord.list`. */
  readonly id: string;
  /** As `GET`. */
  readonly method: string;
  /** As `/open-apis/bitable/v1/apps/{app_token}/tables`. */
  readonly path: string;
  /** Only where it is not the base URL's. */
  readonly server?: string;
  /** How the body travels; absent where there is none. */
  readonly sends?: "json" | "form-data" | "urlencoded" | "bytes";
  /** Absent: the JSON envelope. */
  readonly answers?: "file";
  /** Kinds of token it takes. Absent: the page does not say; empty: it needs none. */
  readonly tokens?: readonly TokenKind[];
  /** Documented rate limit, all of it at once. Absent: special or not stated. */
  readonly windows?: readonly RateWindow[];
  /** Documented codes. */
  readonly errors: readonly ErrorCode[];
  /** Calls with the same value there are done once. */
  readonly idempotency?: { readonly in: "query" | "body" | "header"; readonly name: string };
  /** Path parameters that name what takes one write at a time. */
  readonly serializeBy?: readonly string[];
  /** Names below `data`, and the parameter that asks for the next page. */
  readonly pagination?: {
    readonly request: string;
    readonly response: string;
    readonly items: string;
    readonly more: string;
  };
  /** The list of the body that takes at most so many items. */
  readonly batch?: { readonly items: string; readonly max: number };
}

/** What only people and tools read of an operation: plain data, from its page. */
export interface OperationAbout {
  /** Any one of them is enough. */
  readonly scopes: readonly AboutScope[];
  /** Needed to see single fields. */
  readonly fieldScopes?: readonly (AboutScope & { readonly field?: string })[];
  /** Absent: the page does not say. */
  readonly appTypes?: readonly ("custom" | "isv")[];
  /** In words. */
  readonly rateLimit: string;
  /** Its page; `updated` as `2026-03-31`. */
  readonly docs: { readonly title?: string; readonly url?: string; readonly updated?: string };
}

/** A permission that an app is granted in the developer console. */
export interface AboutScope {
  /** As `bitable:app`. */
  readonly name?: string;
  readonly title?: string;
}

/** What a caller passes. */
export interface Parts {
  readonly path?: object;
  readonly params?: object;
  readonly headers?: object;
  readonly data?: unknown;
}

/** The parts an operation has; the others cannot be passed. */
export type Args<Given extends Parts> = Given & { readonly [Lacking in Exclude<keyof Parts, keyof Given>]?: never };
