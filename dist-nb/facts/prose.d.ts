/**
 * Text as prose: images dropped, `<br>` and folded single line breaks resolved, whitespace collapsed. Paragraphs and list
 * items keep their lines; links and other Markdown stay. A lone `-` says nothing and gives "".
 */
export declare function cleanProse(value: string): string;
/** Text on one line: what `cleanProse` gives, its lines joined. */
export declare function cleanLine(value: string): string;
/** Joins wrapped lines: Chinese with Chinese directly, everything else with one blank (`Union\nID 是` is `Union ID 是`). */
export declare function joinLines(lines: readonly string[]): string;
