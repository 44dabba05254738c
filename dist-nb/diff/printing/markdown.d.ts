import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";
/** Changes as Markdown for a pull request: a section for each grade, what only changed its words folded away. */
export declare function asMarkdown(changes: readonly Change[], bump: Bump): string;
