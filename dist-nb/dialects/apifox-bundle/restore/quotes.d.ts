/** The value of a quoted YAML scalar that stands on one line; text without quotes around it stays as it is. */
export declare function unquote(raw: string): string;
/** Offset of the quote that closes the one at `start`; `''` and `\"` do not close. */
export declare function closingQuote(line: string, start: number): number | undefined;
/** `\x41`, `\u4e2d`, `\U0001f955`, or one of the short escapes. */
export declare const ESCAPE: RegExp;
/** Resolves the escapes of a double-quoted YAML scalar; an escape that YAML does not know stays as it is. */
export declare function unescape(inner: string): string;
