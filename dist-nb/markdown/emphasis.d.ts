import type { Text } from "../source/text.ts";
/** Stands for an escaped `*` until emphasis is resolved; a character of private use. */
export declare const literalStar = "\uE000";
/**
 * Takes `**bold**` and `*italic*` marks off. A bold label (`**示例值**：`) begins a line; so does what is glued to a bold
 * run that begins one (`**自建应用**商店应用`). Marks without a partner and masks (`t-7f1b******8e560`) are text.
 */
export declare function resolveEmphasis(text: Text): Text;
