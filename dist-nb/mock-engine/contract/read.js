import { isObject } from "../engine/json.js";
/** The contract's files are not there, or not what the generator writes. */
export class ContractError extends Error {
    name = "ContractError";
}
/** What `index.json` holds. Lists and objects are looked at, their members are trusted: the generator wrote them. */
export function indexFrom(json) {
    const { operations, files, general } = objectFrom(json, "the index");
    const entries = Object.entries(objectFrom(files, "“files”"));
    return {
        operations: listFrom(operations, "“operations”").map(factsFrom),
        files: new Map(entries.map(([service, file]) => [service, String(file)])),
        general: rowsFrom(general),
    };
}
/** What a service's file holds. */
export function serviceFrom(json) {
    const { operations, schemas } = objectFrom(json, "the service");
    const entries = Object.entries(objectFrom(operations, "“operations”"));
    return {
        operations: new Map(entries.map(([id, details]) => [id, objectFrom(details, `“${id}”`)])),
        // schemas are objects, which the generator's own printer made
        schemas: objectFrom(schemas, "“schemas”"),
    };
}
/** The details of one operation; its example is read when it is asked for. */
export function detailsFrom(service, id, exampleOf) {
    const { parameters, request, response, errors, example } = objectFrom(service.operations.get(id), `“${id}”`);
    const answer = objectFrom(response, `the answer of “${id}”`);
    const facts = {
        // `objectFrom` has seen that they are there; their members are the generator's own
        parameters: listFrom(parameters ?? [], `the parameters of “${id}”`),
        ...(request === undefined
            ? {}
            : { request: objectFrom(request, `the request of “${id}”`) }),
        response: answer,
        errors: rowsFrom(errors ?? []),
        schemas: service.schemas,
    };
    return typeof example === "string" ? withExample(facts, () => exampleOf(example)) : facts;
}
function withExample(facts, make) {
    let example;
    return {
        ...facts,
        get example() {
            return (example ??= make());
        },
    };
}
function factsFrom(json) {
    const facts = objectFrom(json, "an operation");
    for (const name of ["id", "method", "path", "service"]) {
        if (typeof facts[name] !== "string")
            throw new ContractError(`an operation has no “${name}”`);
    }
    // the members without which nothing works are there; the others are as the generator writes them
    return facts;
}
function rowsFrom(json) {
    const rows = listFrom(json, "errors");
    // rows are objects with a code, as the generator writes them
    return rows.filter((row) => isObject(row) && typeof row["code"] === "number");
}
function objectFrom(json, what) {
    if (isObject(json))
        return json;
    throw new ContractError(`${what} is no object in the contract`);
}
function listFrom(json, what) {
    if (Array.isArray(json))
        return json;
    throw new ContractError(`${what} is no list in the contract`);
}
