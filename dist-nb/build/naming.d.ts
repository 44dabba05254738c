import type { Report } from "../diagnostics/report.ts";
import type { OperationName } from "../model/api.ts";
import type { OperationFacts } from "./draft.ts";
/** A draft with the name it goes by. */
export interface Named<Draft extends OperationFacts> {
    readonly draft: Draft;
    readonly name: OperationName;
}
/**
 * Names every operation by CONTRACT.md's rules: the API explorer's key, else the documentation path, else the URL.
 * Two that come out the same: the later one, by path and method, takes its differing segment into its method (reported).
 */
export declare function nameOperations<Draft extends OperationFacts>(drafts: readonly Draft[], report: Report): readonly Named<Draft>[];
