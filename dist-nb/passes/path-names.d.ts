import type { Report } from "../diagnostics/report.ts";
import type { Operation } from "../model/api.ts";
/**
 * Gives operations on one address the same names for its parameters: OpenAPI has one entry for `/a/{x}` and `/a/{y}`.
 * The names that most of them use count, then the first by code unit; a path parameter's name never travels.
 */
export declare function agreeOnPaths(documented: readonly string[]): (path: string) => string;
/** An operation with the names that were agreed on. What its own page calls otherwise is reported. */
export declare function withAgreedPath(operation: Operation, path: string, report: Report): Operation;
