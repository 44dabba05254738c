/**
 * A JSDoc comment of these paragraphs, each of one or more lines, with its line break, or nothing where they are empty.
 * Nothing in them can end the comment or become a tag; a line that is meant as a tag goes into `tags`, `@` first. Each line begins
 * with `margin`.
 */
export declare function docComment(paragraphs: readonly string[], tags?: readonly string[], margin?: string): string;
/** The text as prose in a comment: `*\/` cannot end it, no `@` in it begins a tag. */
export declare function asProse(text: string): string;
