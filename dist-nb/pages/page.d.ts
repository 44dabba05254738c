import type { Span } from "../source/source-file.ts";
import type { Text } from "../source/text.ts";
import type { Node } from "./node.ts";
/**
 * What one page says, as its dialect read it: the form is understood, the meaning is not yet. Every value knows its place.
 */
export interface Page {
    /** Name of the dialect that read it. */
    readonly dialect: string;
    readonly span: Span;
    readonly header: PageHeader;
    readonly content: PageContent;
}
export type PageContent = {
    readonly kind: "blocks";
    readonly blocks: readonly Block[];
} | {
    readonly kind: "openapi";
    readonly document: Node;
};
/** What stands around a page's content: front matter, the HTML comment, the API explorer's link. */
export interface PageHeader {
    readonly title?: Text;
    /** Address of the page on the web. */
    readonly url?: Text;
    /** Documentation path, as `/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create`. */
    readonly docPath?: Text;
    /** Day of the last change, `YYYY-MM-DD`. */
    readonly updated?: string;
    readonly explorer?: ExplorerKey;
}
/** The API explorer's key: `?project=drive&version=v1&resource=import_task&method=create`. */
export interface ExplorerKey {
    readonly project: string;
    readonly version: string;
    readonly resource: string;
    readonly method: string;
}
export type Block = {
    readonly kind: "heading";
    readonly level: number;
    readonly text: Text;
}
/** A run of prose: paragraphs, lists, call-outs. */
 | {
    readonly kind: "prose";
    readonly text: Text;
} | TableBlock | {
    readonly kind: "code";
    readonly language: string;
    readonly text: Text;
};
/**
 * A table in canonical cell text, the same for every dialect: inline markup of the tag dialect is written as the pipe
 * tables write it (`<md-perm name="n">t</md-perm>` as `` `n` t ``, `<md-app-support types="custom,isv">` as `custom,isv`,
 * `<md-enum-item key="1">x</md-enum-item>` as `` - `1`: x ``, `<md-tag …>t</md-tag>` as `` `t` ``). Emphasis, escapes and
 * `<br>` are resolved: cells hold plain text with `\n` for line breaks, backticks and links kept.
 */
export interface TableBlock {
    readonly kind: "table";
    readonly span: Span;
    readonly header: readonly Text[];
    readonly rows: readonly TableRow[];
}
export interface TableRow {
    /** As many as the header has; a missing one is empty text at the row's end. */
    readonly cells: readonly Text[];
    /** Depth of nesting, 0 at the top, where the document states it (`level="1"`, `└`, `∟`). */
    readonly level?: number;
    readonly span: Span;
}
