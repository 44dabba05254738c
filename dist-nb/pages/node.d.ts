import { type Json } from "../model/json.ts";
import type { Span } from "../source/source-file.ts";
import type { Text } from "../source/text.ts";
/** A JSON-like tree in which every value and key knows its place: well-formed YAML or JSON, or restored YAML. */
export type Node = MapNode | ListNode | ScalarNode;
export interface MapNode {
    readonly kind: "map";
    /** In document order; keys are unique. */
    readonly entries: readonly MapEntry[];
    readonly span: Span;
}
export interface MapEntry {
    readonly key: string;
    readonly keySpan: Span;
    readonly value: Node;
}
export interface ListNode {
    readonly kind: "list";
    readonly items: readonly Node[];
    readonly span: Span;
}
export interface ScalarNode {
    readonly kind: "scalar";
    readonly value: string | number | boolean | null;
    /** The scalar's text with its place in the source, character by character where it can be said. */
    readonly text: Text;
    readonly span: Span;
}
/** The value under `key` of a map; undefined for anything else. */
export declare function entry(node: Node | undefined, key: string): Node | undefined;
export declare function itemsOf(node: Node | undefined): readonly Node[];
export declare function entriesOf(node: Node | undefined): readonly MapEntry[];
/** The text of a scalar that is a string; undefined for anything else. */
export declare function stringOf(node: Node | undefined): string | undefined;
/** The plain value of a tree. Every key becomes an own member, even `__proto__`. */
export declare function toJson(node: Node): Json;
