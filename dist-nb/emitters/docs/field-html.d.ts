import type { Field, FieldNode } from "./field-node.ts";
import type { Markup } from "./markup.ts";
/** What a field is in HTML, wherever it stands. */
export interface FieldHtml {
    readonly name: string;
    readonly marks: string;
    readonly said: string;
}
/** Fields as a list whose inner lists open and close; the outer two levels are open at first. */
export declare function fieldsHtml(nodes: readonly FieldNode[], markup: Markup, htmlOf: (field: Field) => FieldHtml, level?: number): string;
export declare function fieldHtml(field: Field, markup: Markup): FieldHtml;
