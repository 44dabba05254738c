/** The HTML entity that begins at `at` (`&nbsp;`, `&#39;`, `&#x27;`), and where it ends; undefined: none that is known. */
export declare function entityAt(value: string, at: number): {
    readonly value: string;
    readonly end: number;
} | undefined;
