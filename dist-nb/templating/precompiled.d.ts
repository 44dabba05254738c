/** A template as its compiler leaves it: what it was made of, and what Handlebars' runtime takes. */
export interface Precompiled {
    readonly text: string;
    readonly template: object;
}
/**
 * The templates of the shipped program, by name. Here there are none: from its sources the program compiles each when it
 * is used; building it puts them in this place, so that the shipped one loads no compiler.
 */
export declare const precompiled: ReadonlyMap<string, Precompiled>;
