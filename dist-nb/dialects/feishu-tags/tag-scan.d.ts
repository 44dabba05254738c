/** A tag as it stands in a text: `<md-dt-tr level="1">`, `</md-td>`. */
export interface Tag {
    /** In lower case. */
    readonly name: string;
    readonly closing: boolean;
    readonly start: number;
    /** Behind the `>`. */
    readonly end: number;
    /** As they stand between the name and the `>`. */
    readonly attributes: string;
}
/** The value of an attribute: `level="1"`, `level='1'`, `level=1`; undefined where the tag has none of that name. */
export declare function attributeOf({ attributes }: Tag, name: string): string | undefined;
/**
 * The tag that begins at `at` (where a `<` stands), or undefined: `<angle>` text has a name that `isKnown` does not know,
 * and a tag without its `>` before the next `<` is text too.
 */
export declare function tagAt(value: string, at: number, isKnown: (name: string) => boolean): Tag | undefined;
/** All tags of a text, in order, whose name `isKnown` knows. */
export declare function tagsOf(value: string, isKnown: (name: string) => boolean): Tag[];
