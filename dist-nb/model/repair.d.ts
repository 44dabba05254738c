import type { Span } from "../source/source-file.ts";
/**
 * What a document states of something that is shown otherwise, because another place of the same document shows that it
 * cannot be meant.
 */
export interface Repair<Literal> {
    /** Of the diagnostic that reported it, as `schema/sample-keys`. */
    readonly rule: string;
    readonly span: Span;
    /** As the document has it. */
    readonly literal: Literal;
}
