import type { Command } from "./command.ts";
/**
 * Makes the outputs in memory and compares them with what is on disk; says of what differs whether the sources, the
 * configuration or the program changed since it was made, or someone edited it.
 */
export declare const runCheck: Command;
