import type { Report } from "../diagnostics/report.ts";
import type { Node } from "../pages/node.ts";
import { type Text } from "../source/text.ts";
/** An example with what its comments say of its values (`"a": 1, // what a is`). */
export interface CommentedExample {
    readonly node: Node;
    readonly comments: ReadonlyMap<Node, string>;
}
/**
 * Reads an example: JSON that may have comments and trailing commas, also as the body of a `curl` call. Integers beyond 2^53
 * keep their digits as text. Of several documents the first is read. What had to be repaired, and anything unread, is
 * reported; undefined if there is no JSON.
 */
export declare function readExample(text: Text, report: Report): CommentedExample | undefined;
