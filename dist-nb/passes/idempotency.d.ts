import type { Pass } from "./pass.ts";
/** A parameter or body member whose name or description says that a repeated call with the same value is done once. */
export declare const findIdempotencyKeys: Pass;
