import type { FieldScope } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";
/**
 * What a field's description cell says, as Markdown: prose, then the labelled facts in the documents' order and wording.
 * Facts of an array's items stand in the array's cell.
 */
export declare function descriptionCell(schema: Schema, scopes?: readonly FieldScope[]): string;
