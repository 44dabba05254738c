import { type Text } from "../source/text.ts";
/**
 * Puts list items on lines of their own where a conversion joined the lines of a cell: `可选值： - true：是 - false：否`,
 * `- 最小值：1 - 最大值：200`, `1. a：x 2. b：y`. A dash between words (`设置 - 权限`) is none.
 */
export declare function gluedBullets(text: Text): Text;
