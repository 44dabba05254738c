import type { Shape } from "./example-shape.ts";
import type { FieldRow } from "./field-row.ts";
/** An object that is open for more rows. */
export interface Frame {
    /** The row that owns it; undefined for the table itself. */
    readonly row: FieldRow | undefined;
    readonly typeName: string | undefined;
    /** Names that the example, or an earlier object of the same type, shows in it; undefined: nothing is known of it. */
    readonly expected: ReadonlySet<string> | undefined;
    readonly shape: Shape | undefined;
    readonly taken: Set<string>;
    /** Holds a row that is not expected in it: the example does not show all of it. */
    isOpen: boolean;
}
/** Opens the object of a row; what is known of its names comes from the example, else from an earlier object of its type. */
export declare function openFrame(row: FieldRow | undefined, shape: Shape | undefined, known: ReadonlyMap<string, ReadonlySet<string>>): Frame;
/** Keeps the names of a closed object for the next of its type: the same type has the same rows at each place. */
export declare function remember(closed: Frame, known: Map<string, ReadonlySet<string>>): void;
