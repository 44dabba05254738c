import { type Arguments } from "./arguments.ts";
import { type CommandName } from "./commands.ts";
import type { Guard, Streams } from "./streams.ts";
/** Runs one command, prints what it did, and gives the exit code. */
export declare function runCommand(name: CommandName, given: Arguments, { streams, guard, version }: {
    readonly streams: Streams;
    readonly guard: Guard;
    readonly version: string;
}): Promise<number>;
