import { existsSync } from "node:fs";
import { isObject } from "../engine/json.js";
import { fileOf, readJson } from "./files.js";
import { ContractError } from "./read.js";
/** The events of the contract in a folder: `events.json` is read when one is first asked for, then a file for each service. */
export function eventsOf(home) {
    let index;
    const files = new Map();
    const indexed = () => (index ??= indexOf(new URL("events.json", home)));
    const fileNamed = (name) => {
        const known = files.get(name) ?? eventFile(new URL(fileOf(name), home));
        files.set(name, known);
        return known;
    };
    return {
        types: () => [...indexed().keys()],
        find(type) {
            const file = indexed().get(type);
            return file === undefined ? undefined : eventIn(fileNamed(file), type);
        },
    };
}
/** Contracts of earlier versions have no events. */
function indexOf(file) {
    const members = existsSync(file) ? membersOf(readJson(file), "events") : [];
    return new Map(members.map(([type, name]) => [type, String(name)]));
}
function eventFile(file) {
    const json = readJson(file);
    const events = membersOf(json, "events").filter((entry) => isObject(entry[1]));
    // schemas are objects, which the generator's own printer made
    return { events: new Map(events), schemas: Object.fromEntries(membersOf(json, "schemas")) };
}
function membersOf(json, name) {
    const members = isObject(json) ? json[name] : undefined;
    if (!isObject(members))
        throw new ContractError(`“${name}” is no object in the contract`);
    return Object.entries(members);
}
function eventIn({ events, schemas }, type) {
    const found = events.get(type);
    if (found === undefined)
        return undefined;
    const { schema, example, reply } = found;
    return {
        type,
        schema: isObject(schema) ? schema : {},
        ...(example === undefined ? {} : { example }),
        ...(isObject(reply) ? { reply } : {}),
        schemas,
    };
}
