import type { Field, FieldNode } from "./field-node.ts";
import type { Markup } from "./markup.ts";
/** What a field is as a row of a table, wherever it stands: its first cell, and the others. */
export interface FieldRow {
    readonly name: string;
    readonly rest: string;
}
/** Fields as a table of Markdown, those of inner objects below their own, indented. */
export declare function fieldTable(nodes: readonly FieldNode[], markup: Markup, rowOf: (field: Field) => FieldRow): string;
export declare function fieldRow(field: Field, markup: Markup): FieldRow;
