import type { Clock } from "../engine/behaviour.js";
import type { Random } from "../engine/random.js";
import { type Fault } from "./fault.js";
/** A fault that is on. */
export interface ActiveFault {
    readonly id: number;
    readonly fault: Fault;
    /** To how many calls it has happened. */
    readonly happened: number;
    /** To how many more it can; absent: without end. */
    readonly left?: number;
}
/** What happens to one call. */
export interface Harm {
    readonly delayMs: number;
    readonly expireTokens: boolean;
    /** The fault that makes its answer another one, if any. */
    readonly ending: Fault | undefined;
}
/** What happens to one attempt to push an event. */
export interface PushHarm {
    readonly delayMs: number;
    readonly isDoubled: boolean;
    readonly isSilent: boolean;
    readonly fragments: number | undefined;
    readonly answer: "lost" | "late" | undefined;
    /** The connection breaks before the event is whole, or before its answer comes. */
    readonly breaks: "before" | "after" | undefined;
}
export interface Faults {
    /** Turns a fault on and gives its id; throws a `TypeError` that says what is wrong with it. */
    add(fault: Fault): number;
    /** Turns one off; `false` where there is none such. */
    remove(id: number): boolean;
    clear(): void;
    list(): readonly ActiveFault[];
    /** What happens to a call; what can happen only so many times has happened once more then. */
    draw(operation: string | undefined): Harm | undefined;
    /** What happens to one attempt to push an event of that type, as `random` decides. */
    drawPush(type: string, random: Random): PushHarm | undefined;
}
/**
 * None is on. Chance comes from `random`, so the same seed and calls give the same faults. `names` are those of all
 * operations: a fault that could never happen is refused.
 */
export declare function makeFaults(clock: Clock, random: Random, names?: readonly string[]): Faults;
