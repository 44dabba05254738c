import type { ErrorCode } from "./errors.js";

/** Whose access token a call carries. */
export type TokenKind = "tenant" | "user" | "app";

/** At most so many requests in so many seconds. */
export interface RateWindow {
  readonly requests: number;
  readonly seconds: number;
}

/** What a generated module says of an operation; plain data. */
export interface OperationFacts {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly server?: string;
  readonly sends?: "json" | "form-data" | "urlencoded" | "bytes";
  readonly answers?: "file";
  readonly tokens?: readonly TokenKind[];
  readonly windows?: readonly RateWindow[];
  readonly errors: readonly ErrorCode[];
  readonly idempotency?: { readonly in: "query" | "body" | "header"; readonly name: string };
  readonly serializeBy?: readonly string[];
  readonly pagination?: {
    readonly request: string;
    readonly response: string;
    readonly items: string;
    readonly more: string;
  };
  readonly batch?: { readonly items: string; readonly max: number };
}
