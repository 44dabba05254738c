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
export function recorder(): { readonly report: Report; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return {
    report: (code, span, message, related = []) => {
      problems.push({ code, span, message, related });
    },
    problems,
  };
}

export function reportAll(problems: readonly Problem[], report: Report): void {
  for (const { code, span, message, related } of problems) report(code, span, message, related);
}

/** The file of a run that only a name is kept of. */
export type FileNamed = (named: Pick<SourceFile, "path" | "part">) => SourceFile;

/** A problem that was kept with the names of its files only. */
export function problemIn(fileNamed: FileNamed, { span, related, ...said }: Problem): Problem {
  return { ...said, span: spanIn(fileNamed, span), related: related.map((each) => spanIn(fileNamed, each)) };
}

/** A place that was kept with the name of its file only. */
export function spanIn(fileNamed: FileNamed, { file, start, end }: Span): Span {
  return { file: fileNamed(file), start, end };
}
