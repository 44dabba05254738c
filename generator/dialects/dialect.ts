import type { Report } from "../diagnostics/report.ts";
import type { Page } from "../pages/page.ts";
import type { SourceFile } from "../source/source-file.ts";

/** One form in which documents come. A dialect understands one file, its form only; what it says is for `build/`. */
export interface Dialect {
  readonly name: string;
  /**
   * Whether a file is of this form, by what it contains, never by its name or place. Cheap: called on every file,
   * in the order of the list in `dialects/index.ts`; the first that says yes reads it.
   */
  readonly recognises: (file: SourceFile) => boolean;
  /**
   * Cuts a file that holds many pages into parts, in order; absent where a file is read as one. What `read` says of a part
   * depends on its text alone.
   */
  readonly cut?: (file: SourceFile) => readonly SourceFile[];
  /** The pages of a file or of a part of one, in order. Never throws; what cannot be read is reported with its place. */
  readonly read: (file: SourceFile, report: Report) => readonly Page[];
}
