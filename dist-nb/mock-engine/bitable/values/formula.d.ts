/** What a formula comes to; `undefined` where it cannot be computed here. */
export type FormulaResult = string | number | boolean | undefined;
/**
 * Computes a formula; `cell` gives the value of a field by its ID. Of the formula language, whose whole is not documented, it
 * knows what the pages show: references to fields of the same table (`bitable::$table[tbl…].$field[fld…]`), numbers, texts,
 * `+ - * / &`, comparisons, `IF`, `AND`, `OR`, `NOT`, `SUM`, `CONCATENATE`, and `.CONTAIN(…)`. All else comes to nothing. Never
 * throws.
 */
export declare function computeFormula(expression: string, cell: (id: string) => FormulaResult): FormulaResult;
/** The ID of the field to which a formula is nothing but a reference. */
export declare function referredId(expression: string): string | undefined;
