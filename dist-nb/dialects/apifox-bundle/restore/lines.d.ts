import type { Text } from "../../../source/text.ts";
/** One line of flattened YAML, as structure: `- key: value`, `key: value`, `- value`, or plain text. */
export interface Line {
    /** Without the white space around it. */
    readonly text: Text;
    /** How many `- ` stand in front; each opens one list item. */
    readonly dashes: number;
    /** Undefined where the line cannot be `key:`. */
    readonly key?: string;
    /** Offset of the key in the line. */
    readonly keyAt: number;
    readonly keyEnd: number;
    /** What stands behind the dashes and the key; empty where nothing does. */
    readonly value: string;
    readonly valueAt: number;
    /** Empty, a comment or a document marker: no structure. */
    readonly idle: boolean;
}
/** The lines of a flattened document, read as if each were structure; whether it is, is for the search. */
export declare function readLines(text: Text): readonly Line[];
