/** What the last run wrote: path → hash of the content. */
export type Manifest = ReadonlyMap<string, string>;
/** One line for each path, sorted by code unit. */
export declare function printManifest(manifest: Manifest): string;
/**
 * Reads a manifest. What is none, or names a path outside the folder, is as if it were not there: nothing is removed on
 * its word.
 */
export declare function parseManifest(text: string): Manifest;
