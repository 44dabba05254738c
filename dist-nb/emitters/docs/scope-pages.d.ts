/** The page on which a scope stands: that of the first part of its name, `scopes/docs` of `docs:document:export`. */
export declare function scopePage(name: string): string;
/** That of scopes of which documents tell only the title. */
export declare const namelessPage = "scopes/by-title";
