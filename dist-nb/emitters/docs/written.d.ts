import type { Field } from "./field-node.ts";
/** What was written in one language until now: documents say the same thing again and again. */
export interface Written<Shown> {
    /** Of cells, by their text. */
    readonly cells: Map<string, string>;
    readonly fields: WeakMap<Field, Shown>;
}
export declare function nothingWritten<Shown>(): Written<Shown>;
/** What was made of the same before, or is made now. */
export declare function remembered<Key, Made>(known: {
    readonly get: (key: Key) => Made | undefined;
    readonly set: (key: Key, made: Made) => unknown;
}, key: Key, make: (key: Key) => Made): Made;
