import type { Report } from "../../diagnostics/report.ts";
import { type Node } from "../../pages/node.ts";
/** Follows `$ref` inside one document. */
export interface Resolver {
    /** The node itself, or what its `$ref` points at; undefined where that is nowhere (reported). */
    readonly follow: (node: Node) => Node | undefined;
}
export declare function createResolver(document: Node, report: Report): Resolver;
/** The target of a `$ref`. A property that is called `$ref` is a map, not text. */
export declare function refOf(node: Node | undefined): string | undefined;
