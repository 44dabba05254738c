import { type MockEngine } from "./mock.ts";
import type { Guard, Streams } from "./streams.ts";
/** What the program runs in. */
export interface Around {
    readonly streams: Streams;
    readonly guard: Guard;
    /** Of the program itself. */
    readonly version: string;
    /** Loads the engine that `mock` serves. */
    readonly loadMock: () => Promise<MockEngine>;
}
/** Runs the program with what was typed behind its name and gives the exit code. Prints to the given streams only. */
export declare function run(typed: readonly string[], around: Around): Promise<number>;
