import { type Span } from "../source/source-file.ts";
import { type Severity } from "./codes.ts";
import type { Diagnostic } from "./report.ts";
/** Puts colour on a piece of the output, or leaves it as it is. */
export type Paint = (style: Severity | "dim" | "bold", text: string) => string;
/**
 * A diagnostic as people read it: `path:line:column severity[area/problem] message`, the source line with a caret below
 * the place, what to do about it, and the other places that belong to it. No line break at the end.
 */
export declare function render(diagnostic: Diagnostic, paint?: Paint): string;
/** `path:line:column`, as terminals and editors make links of it. */
export declare function placeOf(span: Span): string;
