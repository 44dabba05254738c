import type { Arguments } from "../arguments.ts";
import type { Streams } from "../streams.ts";
/**
 * Writes a configuration for the documentation pages that lie below the working directory, and a script into its
 * `package.json`. Throws a `ConfigError`, and has changed nothing, where there is a configuration or a `package.json` that
 * cannot be read.
 */
export declare function runInit(given: Pick<Arguments, "json" | "quiet">, streams: Streams): Promise<void>;
