/** Markup; only `html` makes it, so whatever stands in it is escaped. */
export declare class Html {
    #private;
    constructor(parts: TemplateStringsArray, values: readonly Shown[]);
    toString(): string;
}
/** What can stand in markup. */
export type Shown = string | number | Html | readonly Html[];
/** A template whose values are escaped, for text and for attributes in double quotes. */
export declare function html(parts: TemplateStringsArray, ...values: readonly Shown[]): Html;
