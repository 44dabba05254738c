import type { FieldNode } from "./field-node.ts";
import type { Target } from "./target.ts";
/**
 * How views write what a page shows, in the language it is printed in. What goes in is text of documents, or markup
 * where it says so; what comes out is markup.
 */
export interface Markup {
    /** The page that is written, which links start from. */
    readonly page: string;
    /** Prose on one line. */
    readonly inline: (text: string) => string;
    /** Prose in paragraphs and lists. */
    readonly prose: (text: string) => string;
    /** Prose as one cell of a table. */
    readonly cell: (text: string) => string;
    /** A name or value. */
    readonly code: (text: string) => string;
    /** The same as a cell of a table. */
    readonly codeCell: (text: string) => string;
    /** Code on lines of its own, as it stands within what marks it as such. */
    readonly block: (text: string) => string;
    /** Words of the docs' own, which the site shows in the reader's language. */
    readonly label: (words: string) => string;
    /** `shown` is markup. */
    readonly link: (shown: string, target: Target) => string;
    /** The same to a place on this page, where the language has such links. */
    readonly place: (shown: string, anchor: string) => string;
    /** `shown` is markup, `url` one that may be linked to. */
    readonly web: (shown: string, url: string) => string;
    /** Pieces of markup below each other. */
    readonly list: (items: readonly string[]) => string;
    /** Fields with those below them. */
    readonly fields: (nodes: readonly FieldNode[]) => string;
}
