import type { FieldType } from "../model/field-type.ts";
/**
 * A chapter `单选、多选字段` for each property that field types have: its table, the values it lists, and an example, from
 * which the nesting is read back.
 */
export declare function propertyChapters(types: readonly FieldType[]): string[];
