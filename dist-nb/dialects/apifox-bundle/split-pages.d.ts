import type { SourceFile } from "../../source/source-file.ts";
import { type Text } from "../../source/text.ts";
/** One page of a bundle, as it stands there. */
export interface BundlePage {
    readonly title: Text;
    /** Name of the file that it was made from; undefined for what stands before the first page. */
    readonly source?: Text;
    /** What the page says, without the lines above. */
    readonly body: Text;
}
/** Whether two lines that follow each other start a page of a bundle. */
export declare function startsPage(line: string, following: string): boolean;
/** Whether a text can hold the start of a page at all; cheap. */
export declare function mentionsSource(text: string): boolean;
/** Cuts a bundle into its pages, in order. What stands before the first one is a page too, called as its first line. */
export declare function splitPages(file: SourceFile): readonly BundlePage[];
