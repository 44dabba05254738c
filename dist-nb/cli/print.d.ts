import { type Paint } from "../diagnostics/render.ts";
import type { Diagnostic } from "../diagnostics/report.ts";
import type { Counts } from "./counts.ts";
import type { Stream } from "./streams.ts";
/** One line of the summary. */
export type Row = readonly [label: string, value: string];
/** The brush of a stream: colours where it takes them. */
export declare function paintFor(stream: Stream): Paint;
/**
 * Prints diagnostics with their source lines. A terminal gets all errors but only the first others, unless `all` is
 * asked for; a pipe gets everything.
 */
export declare function printDiagnostics(diagnostics: readonly Diagnostic[], stream: Stream, all: boolean): void;
/** A table on a terminal, `label: value` in a pipe. */
export declare function printRows(rows: readonly Row[], stream: Stream): void;
/** What the sources say, as rows of the summary. */
export declare function countRows(counts: Counts): Row[];
/**
 * Shows what is being done on one line of a terminal that is overwritten each time, and says nothing in a pipe. Call the
 * result's `end` before anything else is printed.
 */
export declare function progressLine(stream: Stream, isQuiet: boolean): {
    step: (text: string) => void;
    end: () => void;
};
