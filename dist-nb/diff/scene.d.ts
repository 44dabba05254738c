import type { Schema } from "../model/schema.ts";
import type { Found, Pair } from "./change.ts";
/** Who gets the value: a request's is the caller's to give, a response's the caller's to read. */
export type Direction = "request" | "response";
/** What a comparison of schemas takes place in. */
export interface Scene {
    readonly direction: Direction;
    /** What references point at, by name. */
    readonly types: Pair<ReadonlyMap<string, Schema>>;
    readonly found: Found;
    /** Both sides refer to a type: the types are compared once and for all who use them. */
    readonly meet: (names: Pair<string>) => void;
}
/** The scene of a direction, all else the same. */
export type SceneOf = (direction: Direction) => Scene;
