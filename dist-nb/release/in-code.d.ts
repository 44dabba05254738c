/** Text of documents as code in Markdown, on one line, in which no character is markup. */
export declare function inCode(text: string): string;
