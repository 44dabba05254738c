import type { Outcome } from "./behaviour.js";
import type { ErrorKind } from "./contract.js";
import type { JsonObject } from "./json.js";
/** Success. */
export declare function answered(data: JsonObject): Outcome;
/** A failure with the codes that would fit, the best first. */
export declare function refused(codes: readonly number[], means: ErrorKind, reason: string): Outcome;
/** What a record holds under a name that came from outside: `__proto__` finds nothing. */
export declare function own<Item>(record: Readonly<Record<string, Item>>, name: string): Item | undefined;
/** `7369583175086912356`: the ID of a job. */
export declare function jobId(below: (bound: number) => number): string;
/** Adds to what is kept by ID; where that are `most`, the oldest goes. */
export declare function keep<Item>(record: Record<string, Item>, id: string, item: Item, most: number): void;
