import type { SourceFile } from "../../source/source-file.ts";
/** The part of a file that is one document. */
export interface DocumentSource {
    readonly file: SourceFile;
    readonly start: number;
    readonly end: number;
}
/** Levels of nesting; real documents have some 40. What comes after reading recurses and must not run out of stack. */
export declare const maxDepth = 200;
/** Nodes that aliases may add. Every use of an alias is a node to whatever walks the document. */
export declare const maxAliasedNodes = 500000;
/** Characters of YAML. Reading takes about a second and 50 megabytes of memory for each million; JSON takes a tenth. */
export declare const maxYamlLength = 16000000;
