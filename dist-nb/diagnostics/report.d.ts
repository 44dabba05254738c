import type { Span } from "../source/source-file.ts";
import { type Code, type Severity } from "./codes.ts";
/** Something a person should know about the input: what, where, what was expected, what to do. */
export interface Diagnostic {
    readonly code: Code;
    readonly severity: Severity;
    readonly span: Span;
    /** Lower case, the value in “quotes”, what was expected. One line. */
    readonly message: string;
    /** Other places that belong to it: the second side of a contradiction. */
    readonly related: readonly Span[];
}
/** What every stage takes: the only way bad input is spoken of. It neither throws nor prints. */
export type Report = (code: Code, span: Span, message: string, related?: readonly Span[]) => void;
export interface Collector {
    readonly report: Report;
    /** In order of file, place, code and message; the same one twice is one. */
    readonly diagnostics: () => readonly Diagnostic[];
}
export declare function collector(): Collector;
