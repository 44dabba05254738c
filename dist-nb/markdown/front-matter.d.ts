import { type Text } from "../source/text.ts";
/** The block before a page's content, and the content behind it. */
export interface FrontMatter {
    /** Values by key, without the quotes around them. */
    readonly fields: ReadonlyMap<string, Text>;
    readonly body: Text;
}
/**
 * Reads `key: value` lines between `---` and `---`, or in an HTML comment (`<!--` … `-->`), at the very beginning. Without
 * such a block there are no fields and the body is everything.
 */
export declare function readFrontMatter(text: Text): FrontMatter;
