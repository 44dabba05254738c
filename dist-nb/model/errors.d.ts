import type { Span } from "../source/source-file.ts";
/** What went wrong, for a program to branch on. Ordered from the caller's fault to the server's. */
export declare const errorKinds: readonly ["invalid_argument", "unauthenticated", "permission_denied", "not_found", "already_exists", "limit_exceeded", "rate_limited", "conflict", "not_ready", "unavailable", "internal", "unknown"];
export type ErrorKind = (typeof errorKinds)[number];
/**
 * What a caller does next. `after_reset`: wait what `x-ogw-ratelimit-reset` says. `serialize`: wait for the other write.
 */
export type RetryAdvice = "never" | "backoff" | "after_reset" | "refresh_token" | "serialize";
/** One row of an operation's error table. */
export interface ErrorRow {
    readonly code: number;
    /** Documented HTTP status. */
    readonly status?: number;
    /** PascalCase identifier made from the message, unique within its code. */
    readonly name: string;
    /** The document's own text, line breaks joined. */
    readonly message: string;
    readonly kind: ErrorKind;
    readonly retry: RetryAdvice;
    /** Prose: what to do. */
    readonly remedy?: string;
    readonly span: Span;
}
/** One code with everything the documents say of it. Pages disagree; none is discarded. */
export interface CatalogEntry {
    readonly code: number;
    readonly name: string;
    readonly kind: ErrorKind;
    readonly retry: RetryAdvice;
    /** Any call can get it. */
    readonly general?: true;
    /** By operation, then in document order. */
    readonly mentions: readonly ErrorMention[];
}
export interface ErrorMention {
    /** Absent where a general page says it. */
    readonly operationId?: string;
    readonly status?: number;
    readonly message: string;
    readonly remedy?: string;
    readonly span: Span;
}
