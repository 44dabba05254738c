/** Results by key, kept in one file; each is read only when it is asked for. */
export interface DrawerFile {
    readonly keys: ReadonlySet<string>;
    /** Undefined where there is none, or where it is not what was put there to the last byte. */
    readonly get: (key: string) => Uint8Array | undefined;
}
/** What a file holds; nothing where there is none or its list of parts is not what was written. */
export declare function openDrawer(path: string): DrawerFile;
/**
 * Writes a file in one go: whoever reads meanwhile sees the old one or the new one. A cache that cannot be written is no
 * fault: the next run does its work again.
 */
export declare function saveDrawer(path: string, results: ReadonlyMap<string, Uint8Array>): void;
/** Takes a file away; whatever stands in the way. */
export declare function discard(path: string): void;
