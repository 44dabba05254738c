import type { Api } from "../model/api.ts";
import type { Span } from "../source/source-file.ts";
import type { Found, Pair } from "./change.ts";
import type { Direction, Scene } from "./scene.ts";
/** Makes what a type's changes are told to. */
export type FinderOfType = (name: string, usedBy: readonly string[], places: Pair<Span>) => Found;
/**
 * The types that both sides refer to at the same place. A type that a hundred operations use is compared once for each
 * direction, and its changes are told once with the names of all who use it.
 */
export declare class TypePairs {
    #private;
    constructor({ before, after }: Pair<Api>);
    /** A scene in which types are met on behalf of an operation or event, told by name and place, or of no one. */
    scene(direction: Direction, user: User | undefined, found: Found): Scene;
    /** Compares every pair of types that was met, and those that are met within them. */
    compare(finder: FinderOfType): void;
}
/** An operation or event that refers to types. */
export interface User {
    readonly name: string;
    readonly places: Pair<Span>;
}
