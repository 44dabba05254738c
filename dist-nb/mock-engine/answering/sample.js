import { isObject } from "../engine/json.js";
import { compileSchema } from "../checking/schema.js";
import { numberLike, textLike } from "./likeness.js";
import { numberOf, textOf } from "./scalar.js";
/** A value of a schema, made of the examples, defaults and enumerations in it, and of its rules where there are none. */
export function sample(schema, sampling) {
    const place = { name: "", open: new Set(), budget: { left: mostValues } };
    return made(isObject(schema) ? schema : {}, place, sampling) ?? null;
}
/** Schemas can be wide at each of many levels. */
const mostValues = 3000;
/** `undefined` only within a reference that comes back to itself. */
function made(schema, place, sampling) {
    place.budget.left -= 1;
    const check = checkOf(schema, sampling.schemas);
    const isValid = (value) => value !== undefined && check(value) === undefined;
    const given = [exampleOf(schema), schema["default"], ...listed(schema)].filter(isValid);
    const varied = sampling.isVaried ? variedFrom(given, schema, place, sampling) : undefined;
    if (isValid(varied))
        return varied;
    return given[0] ?? shaped(schema, place, sampling);
}
/** By named schemas and schema: each is looked at again and again. */
const checks = new WeakMap();
function checkOf(schema, schemas) {
    const known = checks.get(schemas) ?? new WeakMap();
    checks.set(schemas, known);
    const check = known.get(schema) ?? compileSchema(schema, schemas);
    known.set(schema, check);
    return check;
}
function exampleOf({ examples }) {
    return Array.isArray(examples) ? examples[0] : undefined;
}
function listed(schema) {
    if ("const" in schema)
        return [schema["const"] ?? null];
    return Array.isArray(schema["enum"]) ? schema["enum"] : [];
}
/** Another choice of an enumeration, another id of the same form, another time. */
function variedFrom(given, schema, place, { ids }) {
    const choices = listed(schema);
    if (choices.length > 0)
        return choices[ids.below(choices.length)];
    const [first] = given;
    if (typeof first === "string")
        return textLike(first, ids);
    return typeof first === "number" ? numberLike(first, place.name, ids) : undefined;
}
function shaped(schema, place, sampling) {
    const { $ref, anyOf } = schema;
    if (typeof $ref === "string")
        return ofReference($ref.replace(/^#\/schemas\//, ""), place, sampling);
    if (Array.isArray(anyOf))
        return firstOf(anyOf, place, sampling);
    switch (typeOf(schema)) {
        case "string":
            return textOf(schema, place.name, sampling.ids);
        case "integer":
        case "number":
            return numberOf(schema, place.name, sampling.ids);
        case "boolean":
            return false;
        case "array":
            return listOf(schema, place, sampling);
        case "object":
            return objectOf(schema, place, sampling);
        case "null":
            return null;
        default:
            return {};
    }
}
/** The first that is not null; a schema without a type is of the type that its keywords are for. */
function typeOf({ type, properties, items }) {
    if (Array.isArray(type))
        return type.find((name) => name !== "null") ?? "null";
    if (type !== undefined)
        return type;
    return properties !== undefined ? "object" : items !== undefined ? "array" : undefined;
}
function ofReference(name, place, sampling) {
    if (place.open.has(name))
        return undefined;
    const target = Object.hasOwn(sampling.schemas, name) ? sampling.schemas[name] : undefined;
    return target === undefined ? {} : made(target, { ...place, open: new Set([...place.open, name]) }, sampling);
}
function firstOf(variants, place, sampling) {
    for (const variant of variants) {
        const value = made(isObject(variant) ? variant : {}, place, sampling);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function listOf(schema, place, sampling) {
    const { minItems, maxItems, items } = schema;
    const min = typeof minItems === "number" ? minItems : 0;
    const max = typeof maxItems === "number" ? maxItems : Infinity;
    const wished = place.budget.left > 0 ? 1 + (sampling.isVaried ? sampling.ids.below(3) : 0) : 0;
    const length = Math.min(Math.max(wished, min), max, mostItems);
    const values = [];
    for (let index = 0; index < length; index += 1) {
        const value = made(isObject(items) ? items : {}, place, sampling);
        if (value !== undefined)
            values.push(value);
    }
    return values;
}
const mostItems = 1000;
function objectOf(schema, place, sampling) {
    const { properties, required, additionalProperties } = schema;
    const needed = new Set(Array.isArray(required) ? required : []);
    const members = Object.entries(isObject(properties) ? properties : {});
    const values = members.flatMap(([name, member]) => {
        if (place.budget.left <= 0 && !needed.has(name))
            return [];
        const value = made(isObject(member) ? member : {}, { ...place, name }, sampling);
        return value === undefined ? [] : [[name, value]];
    });
    if (values.length > 0 || !isObject(additionalProperties))
        return Object.fromEntries(values);
    const value = made(additionalProperties, { ...place, name: "key" }, sampling);
    return value === undefined ? {} : { key: value };
}
