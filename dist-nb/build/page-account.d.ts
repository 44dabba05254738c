import type { OperationName } from "../model/api.ts";
import type { Span } from "../source/source-file.ts";
import type { PageHead } from "./page-reading.ts";
/** What a page turned out to be. */
export interface PageAccount {
    readonly file: string;
    readonly dialect: string;
    readonly kind: "operation" | "event" | "neither";
    readonly title?: string;
    /** Of the operations it describes; several where one document holds several. */
    readonly operationIds: readonly string[];
    readonly reason?: string;
}
interface Named {
    readonly draft: {
        readonly method: string;
        readonly path: string;
        readonly span: Span;
    };
    readonly name: OperationName;
}
/** What became of each page, of which `named` and `events` are used. */
export declare function accountsOf(pages: readonly PageHead[], named: readonly Named[], events: readonly {
    readonly span: Span;
}[]): readonly PageAccount[];
export {};
