import type { OperationOutline } from "../../model/outline.ts";
import { type Page } from "./page-files.ts";
import type { AllPages } from "./plan.ts";
type Limited = Pick<OperationOutline, "name" | "title" | "rateLimit">;
/** All operations by their limit, slowest first; those without a number at the end. */
export declare function limitPages({ operations }: {
    readonly operations: readonly Limited[];
}, pages: Pick<AllPages, "operations">): readonly Page[];
export {};
