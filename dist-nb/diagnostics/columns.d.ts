/** How many columns of a terminal a text takes. */
export declare function columnsOf(text: string): number;
/**
 * The text with every character that would move the cursor, change colours or turn the writing direction replaced by a
 * visible one; a tab is one blank. What a document holds must not steer the terminal it is shown on.
 */
export declare function visible(text: string): string;
