/** Text of a document as text of an element. */
export declare function escape(text: string): string;
/** The same as an attribute in double quotes. */
export declare function escapeAttribute(text: string): string;
