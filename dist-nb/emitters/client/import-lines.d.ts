/** `import { A, B } from "x.js";` on one line where it fits, else a name on each; none where nothing is imported. */
export declare function importLines(keyword: string, names: readonly string[], file: string): readonly string[];
