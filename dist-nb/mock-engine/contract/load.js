import { pathToFileURL } from "node:url";
import { isObject } from "../engine/json.js";
import { eventsOf } from "./events.js";
import { fileOf, readJson } from "./files.js";
import { ContractError, detailsFrom, indexFrom, serviceFrom } from "./read.js";
/**
 * The contract that the generator wrote into a folder. `index.json` is read now, a
 * service's file when one of its operations is first asked for its details, an example when it is first asked for, events
 * when one is first looked for.
 * Throws a `ContractError` where the folder holds no contract.
 */
export function loadContract(folder) {
    const home = typeof folder === "string" ? pathToFileURL(`${folder}/`) : folder;
    const index = indexFrom(readJson(new URL("index.json", home)));
    const services = new Map();
    const serviceOf = (name) => {
        const known = services.get(name);
        if (known !== undefined)
            return known;
        const service = serviceFrom(readJson(new URL(fileOf(index.files.get(name)), home)));
        services.set(name, service);
        return service;
    };
    const exampleOf = (file) => answerIn(readJson(new URL(`../fixtures/${fileOf(file)}`, home)));
    const operations = index.operations.map((facts) => {
        let details;
        return { ...facts, details: () => (details ??= detailsFrom(serviceOf(facts.service), facts.id, exampleOf)) };
    });
    const byId = new Map(operations.map((operation) => [operation.id, operation]));
    return { operations, general: index.general, operation: (id) => byId.get(id), events: eventsOf(home) };
}
function answerIn(fixture) {
    const response = isObject(fixture) ? fixture["response"] : undefined;
    const body = isObject(response) ? response["body"] : undefined;
    if (body === undefined)
        throw new ContractError("a fixture has no answer");
    return body;
}
