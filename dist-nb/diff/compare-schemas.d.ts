import type { Schema } from "../model/schema.ts";
import type { Pair } from "./change.ts";
import type { Scene } from "./scene.ts";
/** Finds what differs between two schemas and everything inside them; `at` is their place in what they are part of. */
export declare function compareSchemas(pair: Pair<Schema>, at: string, scene: Scene): void;
