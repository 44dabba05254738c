import type { Node } from "../../../pages/node.ts";
import type { Span } from "../../../source/source-file.ts";
import type { Line } from "./lines.ts";
import type { Step } from "./search.ts";
/** Puts the lines of a document together as a reading took them. */
export declare function buildTree(last: Step | undefined, lines: readonly Line[], place: Span): Node;
