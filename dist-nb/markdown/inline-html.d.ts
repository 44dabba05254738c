/**
 * What an HTML tag at `at` stands for in canonical text: `<br>` a line break, `<li>` a bullet, `<code>` a backtick,
 * `<b>` nothing. Undefined: no tag of HTML, as in `map<string, int>` or `<app_id>`; it is text.
 */
export declare function htmlTagAt(value: string, at: number): {
    readonly value: string;
    readonly end: number;
} | undefined;
