/** A place to print to. */
export interface Stream {
    readonly write: (text: string) => void;
    /** Whether a person is looking: a terminal, not a pipe or a file. */
    readonly isTerminal: boolean;
    /** Whether it takes colour. */
    readonly hasColour: boolean;
}
/** All that a command knows of the world around it. */
export interface Streams {
    readonly out: Stream;
    readonly err: Stream;
    /** The working directory, where sources given as arguments and the configuration are looked for. */
    readonly folder: string;
}
/** Runs what writes files, so that an interruption meanwhile finds them whole; `interrupt` is raised then. */
export type Guard = <Result>(work: (interrupt: AbortSignal) => Promise<Result>) => Promise<Result>;
/** The person stopped the program before it had changed anything. */
export declare class Interrupted extends Error {
    readonly name = "Interrupted";
}
