/** Where the unescaped pipes of a line stand: all of them, and those outside `code`, which is what a writer means. */
export interface Pipes {
    readonly all: readonly number[];
    readonly outsideCode: readonly number[];
}
/** Finds the pipes of a piece of text; `\|` is none. A backtick without its partner opens nothing. */
export declare function findPipes(value: string): Pipes;
/** How a row of so many pipes is framed: whether it begins and ends with one. */
export interface Frame {
    readonly leading: boolean;
    readonly trailing: boolean;
}
export declare function frameOf(trimmed: string): Frame;
/** Number of cells between pipes; the outer ones frame the row and part nothing. */
export declare function cellCount(pipes: number, frame: Frame): number;
/** The stretches between pipes, as offsets; `value` is one row. */
export declare function cellStretches(value: string, pipes: readonly number[], frame: Frame): (readonly [number, number])[];
