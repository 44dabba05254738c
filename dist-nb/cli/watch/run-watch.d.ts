import { type Arguments } from "../arguments.ts";
import type { Guard, Streams } from "../streams.ts";
/** What the command runs in. */
export interface WatchAround {
    readonly streams: Streams;
    readonly guard: Guard;
    /** Of this program. */
    readonly version: string;
}
/**
 * Generates, and again whenever a source, an overlay or the configuration changes, until the person stops it. What goes
 * wrong in a round is said, and the next change begins the next one. Throws a `ConfigError` where the configuration is
 * wrong from the start.
 */
export declare function runWatch(given: Arguments, { streams, guard, version }: WatchAround): Promise<void>;
