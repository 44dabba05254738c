import type { Node } from "../../../pages/node.ts";
import { type Text } from "../../../source/text.ts";
/** `{}`, `[]`, `[a, b]`, `{ a: 1 }` on one line as a tree; undefined for anything else. */
export declare function readFlow(text: Text | undefined, depth?: number): Node | undefined;
