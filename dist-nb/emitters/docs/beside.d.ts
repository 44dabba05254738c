import type { Target } from "./target.ts";
/** A link beside a page, with those below it. */
export interface BesideLink {
    readonly title: string;
    readonly target: Target;
    readonly inner?: readonly BesideLink[];
}
interface Bordered {
    readonly path: string;
    readonly beside: readonly BesideLink[];
}
/** Writes what stands beside a page as items of a list, once for all pages of a folder that have the same list. */
export declare function besideWriter(): (page: Bordered) => string;
export {};
