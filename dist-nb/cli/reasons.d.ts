import type { Plan } from "../writer/plan.ts";
import type { Origin } from "./origin.ts";
import type { Row } from "./print.ts";
/** Why an output is not on disk as it would be made now. Several can be true at once. */
export type Reason = {
    readonly kind: "sources";
    readonly files: readonly SourceChange[];
} | {
    readonly kind: "edited";
    readonly files: readonly string[];
} | {
    readonly kind: "program";
    readonly before: string;
    readonly after: string;
} | {
    readonly kind: "configuration";
}
/** By another run or another state of the program; nothing on disk tells which. */
 | {
    readonly kind: "unknown";
};
interface SourceChange {
    readonly path: string;
    readonly state: "added" | "changed" | "gone";
}
/** Compares what an output was made from with what it would be made from; `before` is absent where nothing tells it. */
export declare function reasonsOf(plan: Plan, before: Origin | undefined, after: Origin): readonly Reason[];
/** Reasons as lines of the summary. */
export declare function reasonRows(reasons: readonly Reason[]): readonly Row[];
export {};
