/** Whatever happens to files below some paths. */
export interface FileWatch {
    /** The paths that something happened to since the last call; waits until there are any and no more come. */
    readonly next: () => Promise<ReadonlySet<string>>;
    readonly close: () => Promise<void>;
}
/** What is watched, as absolute paths. */
export interface Watched {
    /** Files and folders, those too that are not there yet or no longer. */
    readonly paths: readonly string[];
    /** What of it is not, as what is written because of it. */
    readonly except: readonly string[];
    /** A folder that stays. */
    readonly home: string;
}
/**
 * Watches files and folders. `onError` is told what cannot be watched. The
 * promise is kept once all is watched.
 */
export declare function watchFiles(watched: Watched, onError: (error: unknown) => void): Promise<FileWatch>;
