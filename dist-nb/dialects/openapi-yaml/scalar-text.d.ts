import type { SourceFile } from "../../source/source-file.ts";
import type { Text } from "../../source/text.ts";
/** Where a scalar stands: `start` at its first character (a quote or `|` included), `end` behind its last. */
export interface ScalarPlace {
    readonly file: SourceFile;
    readonly start: number;
    readonly end: number;
}
/**
 * The value of a scalar with its place. Each line of a block or of a folded scalar is found again in the source, so that
 * a place inside a description maps to its line; escapes of a one-line quoted scalar are followed one by one.
 */
export declare function scalarText(value: string, place: ScalarPlace): Text;
