import type { Clock } from "../engine/behaviour.js";
import type { RateWindow } from "../engine/contract.js";
/** Why a call has to wait: the window that is full. */
export interface Full {
    readonly window: RateWindow;
    /** Whole seconds until there is room again, at least one. */
    readonly resetSeconds: number;
}
/** Counts calls in sliding windows, for each key apart. */
export interface Windows {
    /** Counts a call under a key, unless one of its windows is full: then nothing is counted. */
    take(key: string, windows: readonly RateWindow[]): Full | undefined;
    clear(): void;
}
/** No call has come yet. */
export declare function makeWindows(clock: Clock): Windows;
