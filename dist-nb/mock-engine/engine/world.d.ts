import type { Clock, World } from "./behaviour.js";
import { type Json, type JsonObject } from "./json.js";
/** Something that happened, as behaviours say it. */
export interface Happening {
    /** Milliseconds since 1970. */
    readonly at: number;
    /** As in the contract's webhooks: `drive.file.bitable_record_changed_v1`. */
    readonly type: string;
    readonly event: JsonObject;
}
/** What systems keep, and where the ids are: plain JSON data. */
export interface WorldSnapshot extends JsonObject {
    readonly random: number;
    readonly systems: JsonObject;
}
/** A world with what only its keeper may do. */
export interface WorldKeeper {
    readonly world: World;
    /** The last ones, oldest first. */
    events(): readonly Happening[];
    /** Keeps something that happened elsewhere, and tells nobody. */
    record(type: string, event: JsonObject): void;
    snapshot(): WorldSnapshot;
    /** Puts everything back as it was; throws a `TypeError` for what is no snapshot. */
    restore(snapshot: Json): void;
    forgetEvents(): void;
}
/**
 * The world before anything happened. The same seed gives the same ids. `told` hears of all that happens, in the middle of
 * it: what it does about it comes later.
 */
export declare function makeWorld(seed: number, clock: Clock, told?: (happening: Happening) => void): WorldKeeper;
