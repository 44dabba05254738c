import type { Schema } from "../model/schema.ts";
import type { Pair } from "./change.ts";
import type { Scene } from "./scene.ts";
/** Finds bounds, patterns and formats that differ between two schemas of one kind. */
export declare function compareBounds(pair: Pair<Schema>, at: string, scene: Scene): void;
