import type { Instance } from "./handlebars.ts";
/**
 * Replaces the block helpers: Handlebars' own take anything, even what is not there, and strict mode does not look at
 * their operands. What has no use in a template (sections by name, `log`, `lookup`) is taken away.
 */
export declare function registerHelpers(handlebars: Instance): void;
