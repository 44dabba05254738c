import type { Change } from "../diff/change.ts";
import { type Grade } from "../diff/rules.ts";
/** What was generated until now: its versions, the newest first. */
export type History = readonly [Version, ...Version[]];
/** One version and what it changed. */
export interface Version {
    readonly version: string;
    /** The latest date that the documents told, `YYYY-MM-DD`; absent where they told none. */
    readonly documents?: string;
    /** `first`: nothing was generated before. `unknown`: what was generated before is lost, so it may be anything. */
    readonly is?: "first" | "unknown";
    /** What the changes ask for, where the configuration states less. */
    readonly least?: string;
    /** All but changes of words, worst first. */
    readonly changes: readonly Recorded[];
    /** How many changes there are of words alone. */
    readonly words: number;
}
/** A change as it is remembered. */
export interface Recorded {
    /** Of `rules`, or what a later version of this program will know. */
    readonly rule: string;
    readonly grade: Exclude<Grade, "text">;
    readonly kind: Change["subject"]["kind"];
    readonly name: string;
    /** The first who use a type, and how many there are. */
    readonly usedBy?: readonly string[];
    readonly users?: number;
    readonly at: string;
    readonly before?: string;
    readonly after?: string;
}
/** A change without its places, which are of one machine. Undefined where only words changed. */
export declare function recorded({ rule, grade, subject, at, before, after }: Change): Recorded | undefined;
/** A history as text: JSON with one change to a line, so that lines can be compared and merged. */
export declare function printHistory(history: History): string;
/** The history that a text tells; undefined where it is none, as with the marks of a merge that went wrong. */
export declare function parseHistory(text: string): History | undefined;
