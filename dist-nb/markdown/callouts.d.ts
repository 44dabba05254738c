import type { Text } from "../source/text.ts";
/**
 * Takes off what only says that a text stands in a box: `:::note` … `:::`, `> **Tip**: …` with the `>` of the lines behind
 * it, and the same in a cell, where it begins a line. The tag dialect writes such boxes without marks.
 */
export declare function withoutCallouts(text: Text): Text;
