import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import type { Pair } from "./change.ts";
import type { Scene } from "./scene.ts";
/** Finds what differs of that which schemas of every kind may say: null, values, default, advice, words. */
export declare function compareFacts(pair: Pair<Schema>, at: string, scene: Scene): void;
/** Prose apart from how its lines were broken. */
export declare function words(text: string | undefined): string;
/** Equal JSON, in whatever order its members stand. */
export declare function isSame(a: Json | undefined, b: Json | undefined): boolean;
