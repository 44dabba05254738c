import { type EnumList } from "./enum-value.ts";
/**
 * Reads a bulleted list from `start`, undefined if none starts there or one of its bullets holds no value. Deeper
 * bullets and lines that go on belong to the bullet above; a blank line and other text end the list.
 */
export declare function readBullets(text: string, start: number): EnumList | undefined;
