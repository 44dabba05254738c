import type { Dialect } from "./dialect.ts";
/** Every dialect; the first that recognises a file reads it. The most general one is last. */
export declare const dialects: readonly Dialect[];
