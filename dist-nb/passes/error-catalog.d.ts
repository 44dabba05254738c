import type { Operation } from "../model/api.ts";
import type { CatalogEntry } from "../model/errors.ts";
import type { GeneralError } from "./pass.ts";
/**
 * Every code with all its mentions. Pages disagree about names, statuses and wording: the name and kind that most mentions
 * give stand for the code (the smaller by code unit of two equal ones), and every mention is kept as it is.
 */
export declare function buildErrorCatalog(operations: readonly Pick<Operation, "name" | "errors">[], generalErrors: readonly GeneralError[]): readonly CatalogEntry[];
