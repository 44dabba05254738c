/** Whether a source as written is a pattern: `docs/*.md`, `page-?.txt`, `{old,new}/*`. */
export declare function isGlob(source: string): boolean;
/** The folders of a pattern before its first wildcard: `docs/pages/*.md` → `docs/pages`; `""` where there is none. */
export declare function globBase(pattern: string): string;
/**
 * A test for paths with `/`. `*` and `?` stay inside one name, `**` stands for any number of folders, `{a,b}` for
 * either.
 */
export declare function globTest(pattern: string): (path: string) => boolean;
