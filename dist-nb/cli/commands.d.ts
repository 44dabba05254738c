import type { Command } from "./command.ts";
/** The commands that read sources, by what is typed. */
export type CommandName = "generate" | "inspect" | "check" | "diff" | "restore";
/** Reads and normalizes only. */
export declare const runInspect: Command;
/** Writes the sources back as clean pages. */
export declare const runRestore: Command;
export declare const commands: Readonly<Record<CommandName, Command>>;
