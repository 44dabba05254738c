import { compileBody } from "./body.js";
import { fittingRows } from "./fitting-rows.js";
import { compileParameters } from "./parameters.js";
import { pathText } from "./problem.js";
import { compileSchema } from "./schema.js";
/** The code that any call with an invalid parameter can get. */
export const invalidField = 99992402;
/** Whether a request is as the contract wants it; the first thing that is not. Schemas are compiled on first use. */
export function checkCall(operation, raw) {
    const { parameters, body: readBody, errors } = compiledOf(operation);
    const found = parameters(raw);
    const refuse = (place, problem) => refused(errors, problem, { place, context: operation.id });
    if (!found.ok)
        return refuse(found.place, found.problem);
    const read = readBody(raw.body, raw.contentType);
    if (!read.ok)
        return refuse("body", read.problem);
    return { ok: true, query: found.query, body: read.body, files: read.files };
}
/** What an answer breaks of the contract, in words; none where it is valid. */
export function validateAnswer(operation, body) {
    const found = compiledOf(operation).answer(body);
    return found === undefined ? [] : [sentence("body", found)];
}
const compiledOperations = new WeakMap();
function compiledOf(operation) {
    const known = compiledOperations.get(operation);
    if (known !== undefined)
        return known;
    const details = operation.details();
    const made = {
        parameters: compileParameters(details),
        body: compileBody(details),
        answer: compileSchema(details.response.schema, details.schemas),
        errors: details.errors,
    };
    compiledOperations.set(operation, made);
    return made;
}
function refused(errors, problem, where) {
    const names = problem.at.filter((part) => typeof part === "string");
    const fitting = fittingRows(errors, { ...where, names, rule: problem.rule });
    const codes = [...new Set([...fitting.map(({ code }) => code), invalidField])];
    const means = fitting[0]?.kind ?? "invalid_argument";
    return { ok: false, refusal: { codes, means, reason: sentence(where.place, problem) } };
}
function sentence(place, { at, said }) {
    return `${at.length === 0 ? `the ${place}` : pathText(at)}: ${said}`;
}
