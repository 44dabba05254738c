import { inDocument } from "../source/document-part.ts";
import type { Span } from "../source/source-file.ts";
import { codes, type Code, type Severity } from "./codes.ts";

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
  /** In order of file, place, code and message, with places in documents; the same one twice is one. */
  readonly diagnostics: () => readonly Diagnostic[];
}

export function collector(): Collector {
  const seen = new Map<string, Diagnostic>();
  return {
    report(code, at, message, others = []) {
      const span = inDocument(at);
      const related = others.map(inDocument);
      const key = `${span.file.path}\u0000${String(span.start)}\u0000${code}\u0000${message}`;
      if (!seen.has(key)) seen.set(key, { code, severity: codes[code].severity, span, message, related });
    },
    diagnostics: () => [...seen.values()].sort(inOrder),
  };
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.span.file.path, b.span.file.path) ||
    a.span.start - b.span.start ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
