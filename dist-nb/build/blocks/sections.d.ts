import type { Block } from "../../pages/page.ts";
/** The blocks under one heading, up to the next heading of any level. */
export interface Section {
    /** Headings from the page's title down to this one, plain text. */
    readonly path: readonly string[];
    readonly blocks: readonly Exclude<Block, {
        kind: "heading";
    }>[];
    /** What it is for. */
    readonly role: SectionRole;
}
/** Cuts a page at its headings. What stands before the first heading has an empty path. */
export declare function sectionsOf(blocks: readonly Block[]): readonly Section[];
/** What a section of an operation's or event's page is for, by its heading. */
export type SectionRole = "basics" | "header" | "path" | "query" | "body" | "request-example" | "response-body" | "response-header" | "response-example" | "errors" | "event-body" | "event-example" | "other";
