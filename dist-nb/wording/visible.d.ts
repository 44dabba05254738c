/** The text with what cannot be seen written out, as `U+202E`, so that it reads as it is; line breaks are `\n`. */
export declare function visible(text: string): string;
/** The same on one line. */
export declare function oneLine(text: string): string;
/** An address that may be linked to: http or https, and nothing in it that could end a link. */
export declare function webAddress(url: string | undefined): string | undefined;
