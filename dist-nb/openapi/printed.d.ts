import type { Json } from "../model/json.ts";
/** One way to write a document, entry by entry, so that its parts can be written apart and put together. */
export interface Form {
    /** A key with its value, so many maps deep, without the line break behind it. */
    readonly entry: (key: string, value: Json, depth: number) => string;
    /** A key whose value is a map of entries that were written apart; there is one at least. */
    readonly group: (key: string, entries: readonly Written[], depth: number) => Written;
    /** A whole document of entries. */
    readonly document: (entries: readonly Written[]) => Written;
}
/** Text as UTF-8, in pieces; some of them are known by what tells them from any others. */
export type Written = readonly {
    readonly bytes: Uint8Array;
    readonly identity?: string | undefined;
}[];
/** As `JSON.stringify` with two spaces; an entry is one deep at least. */
export declare const jsonForm: Form;
/** As `printYaml`. */
export declare const yamlForm: Form;
/** Text in one piece. */
export declare function written(text: string): Written;
