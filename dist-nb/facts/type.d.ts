import type { Report } from "../diagnostics/report.ts";
import type { Schema } from "../model/schema.ts";
import { type Text } from "../source/text.ts";
/** What a type cell says. A named type's properties are the rows below it. */
export type TypeExpression = {
    readonly kind: "schema";
    readonly schema: Schema;
} | {
    readonly kind: "named";
    readonly name: string;
} | {
    readonly kind: "array";
    readonly items: TypeExpression;
} | {
    readonly kind: "map";
    readonly values: TypeExpression;
} | {
    readonly kind: "unstated";
};
/**
 * Reads a type cell: `string`, `int`, `string\[\]`, `number(float)`, `map<string, int>`, `document_cover`, `user_id[]`.
 * `-` and an empty cell state no type; what cannot be read is reported and states none either.
 */
export declare function readType(cell: Text, report: Report): TypeExpression;
