import type { Report } from "../diagnostics/report.ts";
import type { CatalogEntry } from "../model/errors.ts";
import type { Pass, StatedLimit } from "./pass.ts";
/**
 * Lists what the documents say differently in different places: one diagnostic for each fact, with all places. Nothing is
 * changed; every version stays in the contract.
 */
export declare function reportContradictions(errorCatalog: readonly CatalogEntry[], limits: readonly StatedLimit[], report: Report): void;
/** The same for what one page says in its prose and of its parameters. */
export declare const reportPageSizes: Pass;
