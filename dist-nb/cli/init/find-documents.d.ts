/** The documentation pages below a folder. */
export interface Documents {
    /** Folders and files that hold them, relative to the folder, with `/`; the usual folder where there are none. */
    readonly sources: readonly string[];
    readonly pages: number;
    /** How many pages there are of each dialect, by name. */
    readonly dialects: Readonly<Record<string, number>>;
}
/**
 * Looks for pages that this program can read, below a folder. Of each folder in it, the deepest one that holds all its
 * pages is a source; a page that lies in the folder itself is one of its own. What this program or a build has written is
 * not looked at.
 */
export declare function findDocuments(folder: string): Promise<Documents>;
