/** Pieces of Markdown as the pages use them. What stands in a piece cannot become structure around it. */
/** A pipe table; header and cells are canonical cell text and are escaped here. */
export declare function table(header: readonly string[], rows: readonly (readonly string[])[]): string;
/** Text for a table cell: line breaks become `<br>`, whatever has a meaning in Markdown loses it; code spans stay. */
export declare function cell(text: string): string;
/** A short value in a cell, as `` `field_name` ``; quoted where it cannot be code. */
export declare function code(text: string): string;
/** A fenced block; the fence is longer than any run of backticks inside. */
export declare function fence(language: string, text: string): string;
/** A quoted scalar for front matter, on one line, as YAML and as the vendor's pages write it. */
export declare function quoted(text: string): string;
