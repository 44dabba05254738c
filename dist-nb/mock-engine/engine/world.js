import { isObject } from "./json.js";
import { idsFrom, randomFrom } from "./random.js";
/**
 * The world before anything happened. The same seed gives the same ids. `told` hears of all that happens, in the middle of
 * it: what it does about it comes later.
 */
export function makeWorld(seed, clock, told) {
    const random = randomFrom(seed);
    let states = new Map();
    const events = [];
    const keep = (type, event) => {
        const happening = { at: clock.now(), type, event: structuredClone(event) };
        events.push(happening);
        if (events.length > mostEvents)
            events.splice(0, mostEvents / 2);
        return happening;
    };
    const world = {
        clock,
        ids: idsFrom(random),
        stateOf(system) {
            let state = states.get(system.name);
            if (state === undefined) {
                state = system.empty();
                states.set(system.name, state);
            }
            // Only the system itself puts anything under its name.
            return state;
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
            if (!isWorldSnapshot(snapshot))
                throw new TypeError("this is no snapshot of a mock");
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
function isWorldSnapshot(value) {
    return isObject(value) && Number.isInteger(value["random"]) && isObject(value["systems"]);
}
