import { type Text } from "../source/text.ts";
/**
 * The canonical text of a cell or a heading: emphasis, escapes, entities and inline HTML resolved, `\n` for a line break,
 * no blank lines, blanks collapsed; backticks and links kept. A label in bold (`**示例值**：`) and what is glued to a
 * bold run at a line's start (`**自建应用**商店应用`) begin a line of their own.
 */
export declare function cellText(raw: Text): Text;
