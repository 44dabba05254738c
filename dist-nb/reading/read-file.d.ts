import type { Problem } from "../diagnostics/problem.ts";
import type { PageReading } from "../build/page-reading.ts";
import type { SourceFile } from "../source/source-file.ts";
/** What one file says. It depends on this file alone, so that it can be made elsewhere and kept. */
export interface FileReading {
    readonly file: SourceFile;
    /** Whether the file is in one of the documented forms. */
    readonly isRecognised: boolean;
    readonly pages: readonly PageReading[];
    /** What is to be reported of it. */
    readonly problems: readonly Problem[];
}
export type FileReader = (file: SourceFile) => FileReading;
/** A reader of files, for one run: what it has read once it need not read again where another file says the same. */
export declare function fileReader(): FileReader;
