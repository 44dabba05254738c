import type { SourceFile } from "../../source/source-file.ts";
/** Where an OpenAPI document stands in a file. */
export interface FoundDocument {
    readonly form: "yaml" | "json";
    readonly start: number;
    readonly end: number;
    /** It is a fenced block of a Markdown page. */
    readonly isFenced: boolean;
}
/** The documents of a file: the file itself, or its fenced blocks that are one each. None: it is no such file. */
export declare function findDocuments(file: SourceFile): readonly FoundDocument[];
