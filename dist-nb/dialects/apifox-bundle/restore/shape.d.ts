/** What the restored part of a schema says so far, as much as later lines are judged by. */
export interface Shape {
    readonly type?: string;
    readonly properties?: Names | undefined;
    readonly items?: Shape;
    /** Schema of the values of a map. */
    readonly values?: Shape;
    readonly required?: readonly string[];
    /** It has its `x-apifox-orders`. */
    readonly ordered?: boolean;
    /** A `$ref`: what it holds is not known here. */
    readonly open?: boolean;
}
/** Keys of one map, the latest first; shared between the readings that are still possible. */
export interface Names {
    readonly name: string;
    /** Of a property. */
    readonly shape?: Shape;
    readonly before: Names | undefined;
    readonly size: number;
}
export declare function withName(names: Names | undefined, name: string): Names;
export declare function findName(names: Names | undefined, name: string): Names | undefined;
/** How many of `wanted` are not among the names. */
export declare function missing(names: Names | undefined, wanted: readonly string[]): number;
/** What `allOf` and its kin give: every property of each part. */
export declare function mergeShapes(one: Shape, other: Shape): Shape;
