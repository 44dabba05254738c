import type { Line } from "./lines.ts";
/** A flattened document with what is asked of it again and again: what stands behind a line. */
export interface FlatDocument {
    readonly lines: readonly Line[];
    /** Some schema of it lists its properties (`x-apifox-orders`), so that one without the list is unlikely. */
    readonly usesOrders: boolean;
    /** Names that `$ref: '#/components/schemas/Name'` mentions. */
    readonly referenced: ReadonlySet<string>;
    /** Index of the first line behind `index` that holds something. */
    readonly next: (index: number) => number;
    /** The values of the run of `- value` lines that starts at `index`. */
    readonly listAt: (index: number) => readonly string[];
}
export declare function flatDocument(lines: readonly Line[]): FlatDocument;
