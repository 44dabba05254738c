import type { Change, Subject } from "../change.ts";
import { type Grade } from "../rules.ts";
/** The changes of one subject, worst first. */
export interface Group {
    readonly subject: Subject;
    readonly worst: Grade;
    readonly changes: readonly Change[];
}
/** Changes by what they are changes of: first what is worst, then by name. Expects them worst first. */
export declare function grouped(changes: readonly Change[]): readonly Group[];
/** `2 breaking, 1 additive`; `no change` where there is none. */
export declare function summary(changes: readonly Change[]): string;
/** `bitable.v1.app.get`; of a type also how many use it. */
export declare function subjectShown(subject: Subject): string;
