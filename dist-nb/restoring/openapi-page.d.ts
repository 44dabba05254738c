import type { NamedSchema, Operation } from "../model/api.ts";
/**
 * An operation as a page with front matter, a title and one fenced OpenAPI document of one path and one operation. Its description
 * holds the prose, the rate limit and the error table, its tags the folder and the app types; what has no documented
 * place is written as the contract's `x-lark-…` extensions.
 */
export declare function openApiPage(operation: Operation, schemas: readonly NamedSchema[]): string;
