import type { Command } from "./command.ts";
/** In what form changes are printed. */
export type DiffFormat = "text" | "markdown" | "github";
/**
 * Compares two models, each told by sources, by an OpenAPI document or by an output folder. With one argument the old one
 * is what was last generated; without any, the new one is what the configuration's sources say. Exit 1: something breaks.
 */
export declare const runDiff: Command;
