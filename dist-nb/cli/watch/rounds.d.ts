import type { Settings } from "../../config.ts";
import type { Diagnostic } from "../../diagnostics/report.ts";
import type { Change } from "../../diff/change.ts";
import type { Arguments } from "../arguments.ts";
import type { Outcome } from "../command.ts";
import type { Guard } from "../streams.ts";
/** What a round of watching did. */
export interface Round {
    readonly outcome: Outcome;
    /** What was not reported in the round before, and all errors. */
    readonly news: readonly Diagnostic[];
    /** What the round changed of the contract; absent where there is nothing to compare. */
    readonly changes?: readonly Change[];
}
interface Around {
    readonly guard: Guard;
    readonly version: string;
    readonly folder: string;
}
/** Generates again and again, and compares what came out with what was there before. */
export declare class Rounds {
    #private;
    constructor(given: Arguments, around: Around);
    next(settings: Settings): Promise<Round>;
    /** Writes what the next program that runs here can use. */
    close(): void;
}
export {};
