import type { ErrorCode } from "./errors.js";

export type TokenKind = "tenant" | "user" | "app";

/** At most `requests` in any `seconds`. */
export interface RateWindow {
  readonly requests: number;
  readonly seconds: number;
}

/** What the generated modules say of an operation; all plain data. */
export interface OperationFacts {
  /** As `bitable.v1.appTableRecord.list`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Only where it is not the base URL's. */
  readonly server?: string;
  /** How the body travels; absent where there is none. */
  readonly sends?: "json" | "form-data" | "urlencoded" | "bytes";
  /** Absent: the JSON envelope. */
  readonly answers?: "file";
  /** Absent: the page does not say. Empty: it needs none. */
  readonly tokens?: readonly TokenKind[];
  /** Absent: a special limit, or none is stated. */
  readonly windows?: readonly RateWindow[];
  readonly errors: readonly ErrorCode[];
  readonly idempotency?: { readonly in: "query" | "body" | "header"; readonly name: string };
  /** Path parameters that name what must not be written concurrently. */
  readonly serializeBy?: readonly string[];
  readonly pagination?: {
    readonly request: string;
    readonly response: string;
    readonly items: string;
    readonly more: string;
  };
  readonly batch?: { readonly items: string; readonly max: number };
}
