import { type Arguments } from "./arguments.ts";
import type { Guard, Streams } from "./streams.ts";
/** What is used of the mock's engine, which is built beside the generator and loaded only by this command. */
export interface MockEngine {
    createMock(options: MockWish): Promise<RunningMock>;
}
/** How the mock is to run. */
export interface MockWish {
    readonly port: number;
    readonly host?: string;
    readonly seed?: number;
    /** The folder of the contract. */
    readonly contract: string;
}
export interface RunningMock {
    readonly url: string;
    readonly port: number;
    readonly demo: object;
    close(): Promise<void>;
}
/** What was typed behind `mock`. */
export interface MockArguments extends Pick<Arguments, "config" | "out" | "json" | "quiet"> {
    readonly port?: number;
    readonly host?: string;
    readonly seed?: number;
}
/** What the command runs in. */
export interface MockAround {
    readonly streams: Streams;
    readonly guard: Guard;
    readonly loadMock: () => Promise<MockEngine>;
}
/** The mock cannot run here: no contract, a port that is taken. The message says what to do. */
export declare class MockError extends Error {
    readonly name = "MockError";
}
/** Unless another one is asked for. */
export declare const usualPort = 4010;
/** Serves the mock until the person stops it. Throws a `MockError` where it cannot. */
export declare function runMock(given: MockArguments, { streams, guard, loadMock }: MockAround): Promise<void>;
