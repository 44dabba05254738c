import type { Command } from "./command.ts";
/** Reads the sources and writes the outputs, in the version that follows from what changed. */
export declare const runGenerate: Command;
