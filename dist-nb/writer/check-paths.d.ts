/** The writer's own list of what it wrote, at the top of the output folder. */
export declare const manifestName = ".manifest.json";
/** Where the writer keeps what it has not put into place yet; below the output folder, gone after each run. */
export declare const stagingName = ".larkwright-staging";
/**
 * Refuses paths that would leave the output folder, hide in it or overwrite one another: absolute ones, `..`, control
 * characters, a backslash, two that differ in letter case only, a file that is also a folder. Such a path is a fault of
 * an emitter, so it throws.
 */
export declare function checkPaths(paths: readonly string[]): void;
/** Whether a path stays below the folder it is relative to, on every system, and is none of the writer's own. */
export declare function isInside(path: string): boolean;
/** `a/b/c` → `a`, `a/b`. */
export declare function parents(path: string): string[];
