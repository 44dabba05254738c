import type { Problem } from "../diagnostics/problem.ts";
import type { Report } from "../diagnostics/report.ts";
import type { PageReading } from "../build/page-reading.ts";
import { readPage } from "../build/read-page.ts";
import { dialects } from "../dialects/index.ts";
import type { SourceFile } from "../source/source-file.ts";

/** What one file, or a part of it, says. It depends on that alone, so that it can be made elsewhere and kept. */
export interface FileReading {
  readonly file: SourceFile;
  /** Whether the file is in one of the documented forms. */
  readonly isRecognised: boolean;
  readonly pages: readonly PageReading[];
  /** What is to be reported of it. */
  readonly problems: readonly Problem[];
}

/** What is read by itself: a file, or one of its parts. */
export interface Readable {
  readonly file: SourceFile;
  readonly read: () => FileReading;
}

/** What a file is read as, in order. */
export type FileReader = (file: SourceFile) => readonly Readable[];

/** A reader of files, for one run: what it has read once it need not read again where another file says the same. */
export function fileReader(): FileReader {
  let problems: Problem[] = [];
  // one for all files: it is what the readers remember by
  const report: Report = (code, span, message, related = []) => {
    problems.push({ code, span, message, related });
  };
  return (document) => {
    const dialect = dialects.find((candidate) => candidate.recognises(document));
    const parts = dialect?.cut?.(document) ?? [];
    return (parts.length === 0 ? [document] : parts).map((file) => ({
      file,
      read: () => {
        problems = [];
        const pages = (dialect?.read(file, report) ?? []).map((page) => readPage(page, report));
        return { file, isRecognised: dialect !== undefined, pages, problems };
      },
    }));
  };
}
