import type { FieldType } from "../model/field-type.ts";
/**
 * Bitable's field types as the guide that documents them: numbers and names, the structure of their values, the objects
 * among these, which can be written, and the `property` of each.
 */
export declare function fieldTypeGuide(types: readonly FieldType[]): string;
