import type { SourceFile } from "../source/source-file.ts";
import type { EventBody, EventHead, OperationBody, OperationHead, PageFacts } from "./draft.ts";
/** What one page was found to say, without the page: plain data that refers to its file only. */
export interface PageReading<Facts = PageFacts> {
    readonly file: SourceFile;
    readonly dialect: string;
    /** As the page states it; empty where it does not. */
    readonly title: string;
    /** Titles of scopes that stand alone in a cell or line of the page. */
    readonly scopeTitles: readonly string[];
    readonly kind: "operation" | "event" | "neither";
    readonly facts: Facts;
    /** Why it is neither operation nor event. */
    readonly reason?: string;
}
/** What a page says without the bodies of its operations and events: what other pages' results may depend on. */
export type PageHead = PageReading<PageFacts<OperationHead, EventHead>>;
/** The bodies that the heads of a page have places in. */
export interface PageBodies {
    readonly operations: readonly OperationBody[];
    readonly events: readonly EventBody[];
}
/** What a page says, as a reader of pages gives it. */
export type PageContentReading = Pick<PageReading, "kind" | "facts" | "reason">;
export declare const noFacts: PageFacts;
