import type { Text } from "./text.ts";
/**
 * Remembers what a pure function made of an input, by a key, as long as `owner` lives: documents say the same thing again
 * and again, of 290,000 table cells of 1,000 pages one in eight is new. An owner is what one run has, as its report.
 */
export declare class Memo<Result> {
    #private;
    get(owner: object, key: string): Result | undefined;
    set(owner: object, key: string, result: Result): void;
}
/** What tells a text from others wherever it stands: its characters and, where it is no plain stretch, how they lie. */
export declare function keyOfText({ value, anchors, end }: Text): string;
/** What was made of `from` as if it had been made of `to`, which has the same key. */
export declare function movedText(made: Text, from: Text, to: Text): Text;
