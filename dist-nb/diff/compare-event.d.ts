import type { EventDefinition } from "../model/api.ts";
import type { Pair } from "./change.ts";
import type { SceneOf } from "./scene.ts";
/**
 * Finds everything that differs between an event and what became of it. What it sends is read, as an answer is; the reply to
 * a callback is given, as a request is.
 */
export declare function compareEvent({ before, after }: Pair<EventDefinition>, sceneOf: SceneOf): void;
