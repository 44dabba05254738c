import type { ApiOutline } from "./model/outline.ts";
/** Part of an API, and what was asked for that is not in it. */
export interface Selection<Whole> {
    readonly api: Whole;
    readonly unmatched: readonly Unmatched[];
}
export interface Unmatched {
    /** As asked for: `bitabel.*`. */
    readonly pattern: string;
    /** What may have been meant: `bitable`. */
    readonly like?: string;
}
/**
 * The operations and events whose name one of the patterns gives, and of the error catalogue what is said of them or of
 * any call; schemas stay. `*` stands for any part of a name, dots included, `?` for one character: `bitable.*`,
 * `drive.v1.exportTask.create`, `im.message.*`. Bitable's field types belong to its service.
 */
export declare function selectApi<Whole extends ApiOutline>(api: Whole, patterns: readonly string[]): Selection<Whole>;
