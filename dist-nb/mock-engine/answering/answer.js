import { isObject } from "../engine/json.js";
import { validateAnswer } from "../checking/check.js";
import { sample } from "./sample.js";
/**
 * What an operation answers that keeps no state: its documented example where that is valid, else a sample of its schema,
 * which differs with the seed of `ids`. Always valid, always a success; of a list it is the last page, so that a loop
 * over pages ends.
 */
export function plainAnswer(operation, ids) {
    const { response } = operation.details();
    const { mediaType } = response;
    if (response.schema["format"] === "binary")
        return { status: 200, mediaType, body: fileOf(ids) };
    return { status: 200, mediaType, body: exampleOf(operation) ?? sampleOf(operation, ids) };
}
const examples = new WeakMap();
/** The documented example, looked at once. */
function exampleOf(operation) {
    const known = examples.get(operation);
    if (known !== undefined)
        return known.body;
    const { example } = operation.details();
    const succeeding = example === undefined ? undefined : succeeded(example, operation);
    const body = succeeding !== undefined && isValid(operation, succeeding) ? succeeding : undefined;
    examples.set(operation, { body });
    return body;
}
/** Sampled until it is valid; with the examples as they are where no variation is. */
function sampleOf(operation, ids) {
    const { response, schemas } = operation.details();
    const varied = succeeded(sample(response.schema, { schemas, ids, isVaried: true }), operation);
    if (isValid(operation, varied))
        return varied;
    return succeeded(sample(response.schema, { schemas, ids, isVaried: false }), operation);
}
function isValid(operation, body) {
    return validateAnswer(operation, body).length === 0;
}
/** Code 0 where there is a code, and no more pages where there are pages. */
function succeeded(body, { pagination }) {
    if (!isObject(body))
        return body;
    const code = typeof body["code"] === "number" ? { code: 0 } : {};
    const data = body["data"];
    const more = pagination?.more;
    const isLast = more !== undefined && isObject(data) && typeof data[more] === "boolean";
    return { ...body, ...code, ...(isLast ? { data: withMember(data, more, false) } : {}) };
}
function withMember(object, name, value) {
    return Object.fromEntries([...Object.entries(object), [name, value]]);
}
/** Some bytes that any program takes for a text. */
function fileOf(ids) {
    return new TextEncoder().encode(`A file of the mock, ${ids.id("", 12)}.\n`);
}
