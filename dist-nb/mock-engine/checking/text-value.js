import { isObject } from "../engine/json.js";
import { parseJson } from "./json-text.js";
/**
 * Makes of text what the schema wants: `"20"` is 20 where a number is expected, `ids=a&ids=b` is a list, an object is
 * JSON. What is no such thing stays text, which the schema's check then refuses. Empty text is nothing but for a string.
 */
export function textReader(schema, schemas) {
    const aim = resolved(schema, schemas);
    const types = typesOf(aim);
    if (types.includes("array"))
        return listReader(aim, schemas);
    return ([text = ""]) => {
        if (types.length === 0 || (types.includes("string") && types.length === 1))
            return text;
        if (text === "" && !types.includes("string"))
            return undefined;
        return readScalar(text, types);
    };
}
function listReader({ items }, schemas) {
    const readItem = textReader(isObject(items) ? items : {}, schemas);
    return (texts) => {
        const [first = ""] = texts;
        if (texts.length === 1 && first === "")
            return undefined;
        const whole = texts.length === 1 && first.startsWith("[") ? parsed(first) : undefined;
        return Array.isArray(whole) ? whole : texts.map((text) => readItem([text]) ?? "");
    };
}
function readScalar(text, types) {
    if ((types.includes("integer") || types.includes("number")) && isNumber.test(text))
        return Number(text);
    if (types.includes("boolean") && (text === "true" || text === "false"))
        return text === "true";
    if (types.includes("object"))
        return parsed(text) ?? text;
    return text;
}
/** `-1.5e3` */
const isNumber = /^-?[0-9]{1,300}(?:\.[0-9]{1,300})?(?:[eE][+-]?[0-9]{1,2})?$/;
function parsed(text) {
    const read = parseJson(text);
    return read.ok ? read.value : undefined;
}
function resolved(schema, schemas) {
    const seen = new Set();
    let aim = schema;
    for (let name = referenceOf(aim); name !== undefined && !seen.has(name); name = referenceOf(aim)) {
        seen.add(name);
        aim = (Object.hasOwn(schemas, name) ? schemas[name] : undefined) ?? {};
    }
    return aim;
}
function referenceOf({ $ref }) {
    return typeof $ref === "string" ? $ref.replace(/^#\/schemas\//, "") : undefined;
}
function typesOf({ type }) {
    const list = Array.isArray(type) ? type : type === undefined ? [] : [type];
    return list.filter((name) => typeof name === "string");
}
