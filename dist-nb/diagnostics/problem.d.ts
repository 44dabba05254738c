import type { SourceFile, Span } from "../source/source-file.ts";
import type { Code } from "./codes.ts";
import type { Report } from "./report.ts";
/** What was reported, to be kept and reported again: the arguments of a report. */
export interface Problem {
    readonly code: Code;
    readonly span: Span;
    readonly message: string;
    readonly related: readonly Span[];
}
/** A report that only keeps what it is told. */
export declare function recorder(): {
    readonly report: Report;
    readonly problems: readonly Problem[];
};
export declare function reportAll(problems: readonly Problem[], report: Report): void;
/** A problem that was kept with the names of its files only. */
export declare function problemIn(fileNamed: (path: string) => SourceFile, { span, related, ...said }: Problem): Problem;
/** A place that was kept with the name of its file only. */
export declare function spanIn(fileNamed: (path: string) => SourceFile, { file, start, end }: Span): Span;
