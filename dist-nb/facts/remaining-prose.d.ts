/** A stretch of a description that has become a fact. */
export interface Cut {
    readonly start: number;
    readonly end: number;
}
/**
 * A description without the stretches that became facts, cleaned. List marks, commas and colons that led to a fact go with
 * it: `设备类型，可选值如下：…` leaves `设备类型`.
 */
export declare function cutOut(description: string, cuts: readonly Cut[]): string;
