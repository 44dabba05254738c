/**
 * Compares two versions as semver orders them: negative where `a` is the older. A pre-release comes before its release;
 * what stands behind `+` does not count.
 */
export declare function compareVersions(a: string, b: string): number;
/** The newest of some versions; undefined where there is none. */
export declare function newestOf(versions: readonly string[]): string | undefined;
/** Whether a text is a version such as `1.2.3-beta.1`. */
export declare function isVersion(text: string): boolean;
