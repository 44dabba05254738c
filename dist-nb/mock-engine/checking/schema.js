import { isObject } from "../engine/json.js";
import { deepest, listChecks, objectChecks } from "./containers.js";
import { problem } from "./problem.js";
import { scalarLooks } from "./scalars.js";
/**
 * Compiles a JSON Schema of the keywords that the contract has: `type`, `enum`, `const`, `properties`, `required`,
 * `additionalProperties`, `items`, `anyOf`, `$ref`, bounds of size, length and value, `pattern`, `format: int64`. Others
 * say nothing. A reference to a schema that is not there allows everything.
 */
export function compileSchema(schema, schemas) {
    const check = compiler(schemas)(schema);
    return (value) => check(value, { depth: 0, left: most });
}
const most = 1_000_000;
function compiler(schemas) {
    const named = new Map();
    const reference = (name) => {
        const known = named.get(name);
        if (known !== undefined)
            return known;
        const target = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
        const made = target === undefined ? anything : compile(target);
        named.set(name, made);
        return made;
    };
    const compile = (schema) => {
        if (schema === false)
            return () => problem("unknown", "nothing is allowed here");
        if (!isObject(schema))
            return anything;
        return allOf([
            ...scalarLooks(schema),
            ...referenceCheck(schema["$ref"], reference),
            ...listChecks(schema, compile),
            ...objectChecks(schema, compile),
            ...alternativesCheck(schema["anyOf"], compile),
        ]);
    };
    return compile;
}
const anything = () => undefined;
function allOf(checks) {
    const [only, second] = checks;
    if (only === undefined)
        return anything;
    if (second === undefined)
        return only;
    return (value, run) => {
        for (const check of checks) {
            const found = check(value, run);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
/** What is referred to is compiled when a value first gets there: a schema may refer to itself. */
function referenceCheck(target, reference) {
    if (typeof target !== "string")
        return [];
    const name = target.replace(/^#\/schemas\//, "");
    let check;
    return [
        (value, run) => {
            if (run.depth >= deepest)
                return problem("depth", "it is nested too deeply");
            check ??= reference(name);
            run.depth += 1;
            const found = check(value, run);
            run.depth -= 1;
            return found;
        },
    ];
}
/** Of what fits none, the problem of the alternative that comes furthest into the value. */
function alternativesCheck(variants, compile) {
    if (!Array.isArray(variants))
        return [];
    const checks = variants.map(compile);
    return [
        (value, run) => {
            let closest;
            for (const check of checks) {
                run.left -= 1;
                if (run.left < 0)
                    return problem("depth", "it is too much to look at");
                const found = check(value, run);
                if (found === undefined)
                    return undefined;
                if (closest === undefined || weight(found) > weight(closest))
                    closest = found;
            }
            return closest ?? problem("unknown", "nothing is allowed here");
        },
    ];
}
/** `null` where an object may be null too has a problem of its type, which says less than one of its members. */
function weight({ at, rule }) {
    return at.length * 2 + (rule === "type" ? 0 : 1);
}
