import type { Clock, System, World } from "./behaviour.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { idsFrom, randomFrom } from "./random.js";

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
export function makeWorld(seed: number, clock: Clock, told?: (happening: Happening) => void): WorldKeeper {
  const random = randomFrom(seed);
  let states = new Map<string, Json>();
  const events: Happening[] = [];

  const keep = (type: string, event: JsonObject): Happening => {
    const happening = { at: clock.now(), type, event: structuredClone(event) };
    events.push(happening);
    if (events.length > mostEvents) events.splice(0, mostEvents / 2);
    return happening;
  };

  const world: World = {
    clock,
    ids: idsFrom(random),
    stateOf<State>(system: System): State {
      let state = states.get(system.name);
      if (state === undefined) {
        state = system.empty();
        states.set(system.name, state);
      }
      // Only the system itself puts anything under its name.
      return state as State;
    },
    happened(type, event) {
      const happening = keep(type, event);
      told?.(happening);
    },
  };

  return {
    world,
    events: () => [...events],
    record(type, event) {
      keep(type, event);
    },
    snapshot: () => ({ random: random.state, systems: structuredClone(Object.fromEntries(states)) }),
    restore(snapshot) {
      if (!isWorldSnapshot(snapshot)) throw new TypeError("this is no snapshot of a mock");
      states = new Map(Object.entries(structuredClone(snapshot.systems)));
      random.state = snapshot.random;
    },
    forgetEvents() {
      events.length = 0;
    },
  };
}

/** Events are small; half of them go when there are too many, so that no call pays for moving all. */
const mostEvents = 2000;

function isWorldSnapshot(value: Json): value is WorldSnapshot {
  return isObject(value) && Number.isInteger(value["random"]) && isObject(value["systems"]);
}
