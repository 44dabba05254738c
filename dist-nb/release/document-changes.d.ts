import type { Change, Pair } from "../diff/change.ts";
import type { Regrading } from "../diff/rules.ts";
/**
 * What differs between two emitted documents, as `diff` finds it. Only what was written otherwise is read, so that one
 * page that changed costs little. Undefined where the older one is no OpenAPI document.
 */
export declare function documentChanges(documents: Pair<Uint8Array>, regrading: Regrading | undefined): readonly Change[] | undefined;
/** Where the document stands below the output folder. */
export declare const documentPath = "openapi/openapi.json";
