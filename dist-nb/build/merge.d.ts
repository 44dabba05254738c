import type { Report } from "../diagnostics/report.ts";
import type { Span } from "../source/source-file.ts";
import type { MethodRow, OperationFacts } from "./draft.ts";
/** The rank of a file by its path: of two pages that are equally new, that of the lower rank counts. */
export type RankOf = (path: string) => number;
/**
 * One draft per operation: of several pages for one method and path a current one counts before a historic one, then the
 * newest, then that of the source that the configuration names first, then the first file by name; the others are
 * reported. Sorted by path and method, so that the order of the files never shows.
 */
export declare function mergeOperations<Draft extends OperationFacts>(drafts: readonly Draft[], report: Report, rankOf?: RankOf): readonly Draft[];
export declare function mergeEvents<Event extends Documented & {
    readonly type: string;
}>(events: readonly Event[], report: Report, rankOf?: RankOf): readonly Event[];
/** Method and path with parameter names left out: what makes two operations the same. */
export declare function operationKey({ method, path }: {
    readonly method: string;
    readonly path: string;
}): string;
interface Documented {
    readonly docs: {
        readonly updated?: string;
    };
    readonly span: Span;
    readonly deprecated?: true;
}
/**
 * Gives operations what guides list of them: token kinds, app types and scopes that their own page does not state. Where
 * both state them and differ, the page counts and the guide is reported; a row for an operation without a page as well.
 */
export declare function mergeMethodRows<Draft extends OperationFacts>(drafts: readonly Draft[], rows: readonly MethodRow[], { knownTitles, report }: {
    readonly knownTitles: ReadonlySet<string>;
    readonly report: Report;
}): readonly Draft[];
export {};
