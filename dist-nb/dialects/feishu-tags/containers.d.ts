import type { Text } from "../../source/text.ts";
import { type Tag } from "./tag-scan.ts";
/** A part of a page: a stretch of Markdown, or a tag that holds a block of its own. */
export type Part = {
    readonly kind: "markdown";
    readonly start: number;
    readonly end: number;
} | {
    readonly kind: "container";
    readonly tag: Tag;
    /** Where its content ends; behind it stands the closing tag, if there is one. */
    readonly contentEnd: number;
    readonly end: number;
    readonly closed: boolean;
};
/**
 * Cuts a page into Markdown and containers. The tags decide, not the `:::html` fences around them: `:::note` stands in
 * table cells as well, where its end looks like the end of the table. Tags in fenced code are code.
 */
export declare function splitParts(text: Text): Part[];
