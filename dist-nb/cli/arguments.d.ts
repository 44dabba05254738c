import { type Settings } from "../config.ts";
/** What was typed behind a command. */
export interface Arguments {
    readonly sources: readonly string[];
    readonly config?: string;
    readonly out?: string;
    /** As typed: `openapi,client`. */
    readonly only?: string;
    /** Each as typed: `bitable.*`. */
    readonly include?: readonly string[];
    readonly prose?: "keep" | "drop";
    readonly format?: "text" | "markdown" | "github";
    /** `--no-cache` */
    readonly cache?: boolean;
    readonly json?: true;
    readonly quiet?: true;
}
/** The configuration with what was typed over it. Paths that were typed are relative to `folder`. */
export declare function settingsFor(given: Arguments, folder: string): Promise<Settings>;
