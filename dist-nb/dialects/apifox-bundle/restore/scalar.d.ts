import type { ScalarNode } from "../../../pages/node.ts";
import { type Text } from "../../../source/text.ts";
/**
 * The scalar that stands on these lines, the first behind its key. How its folded lines belonged together went with the
 * indentation. So the lines of a block scalar stay lines where it is prose (a table in it would not survive folding);
 * elsewhere (`url: >-` in an example) they are joined by a space. Line breaks at its end are left out.
 */
export declare function readScalar(lines: readonly Text[], prose: boolean): ScalarNode;
