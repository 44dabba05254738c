import { isObject } from "../engine/json.js";
/**
 * `data` as the operation's schema wants it: what the schema requires and `data` leaves out, or holds `null` for, is put in
 * empty. The pages contradict themselves here and there (the list of fields shows `property: null`, and its schema wants an
 * object with two members); the contract decides.
 */
export function fitted(call, data) {
    const { response, schemas } = call.operation.details();
    const schema = memberOf(resolved(response.schema, schemas), "data");
    const fit = schema === undefined ? data : fitTo(data, schema, schemas);
    return isObject(fit) ? fit : data;
}
/** The schema of what lies at a path below `data`; a list is entered by itself. */
export function schemaAt(call, path) {
    const { response, schemas } = call.operation.details();
    let schema = resolved(response.schema, schemas);
    for (const name of ["data", ...path]) {
        schema = schema === undefined ? undefined : memberOf(schema, name);
        schema = schema === undefined ? undefined : resolved(schema, schemas);
        if (isObject(schema?.["items"]))
            schema = resolved(schema["items"], schemas);
    }
    return schema;
}
/** Whether a schema names a member. */
export function documents(schema, name) {
    return schema !== undefined && memberOf(schema, name) !== undefined;
}
function fitTo(value, unresolved, schemas) {
    const schema = resolved(unresolved, schemas);
    if (Array.isArray(value)) {
        const items = schema["items"];
        return isObject(items) ? value.map((item) => fitTo(item, items, schemas)) : value;
    }
    if (value === null)
        return allowsNull(schema) ? null : blank(schema, schemas);
    if (!isObject(value) || !isObject(schema["properties"]))
        return value;
    const fit = {};
    for (const [name, member] of Object.entries(value)) {
        const inner = memberOf(schema, name);
        fit[name] = inner === undefined ? member : fitTo(member, inner, schemas);
    }
    for (const name of required(schema)) {
        if (!Object.hasOwn(fit, name))
            fit[name] = blank(memberOf(schema, name) ?? {}, schemas);
    }
    return fit;
}
/** The emptiest value that a schema takes. */
function blank(unresolved, schemas) {
    const schema = resolved(unresolved, schemas);
    if (allowsNull(schema))
        return null;
    if (Array.isArray(schema["enum"]))
        return schema["enum"][0] ?? null;
    const type = Array.isArray(schema["type"]) ? schema["type"][0] : schema["type"];
    if (type === "array")
        return [];
    if (type === "string")
        return "";
    if (type === "boolean")
        return false;
    return type === "object" ? fitTo({}, schema, schemas) : 0;
}
function allowsNull(schema) {
    const type = schema["type"];
    return type === undefined
        ? schema["enum"] === undefined
        : type === "null" || (Array.isArray(type) && type.includes("null"));
}
function required(schema) {
    const names = schema["required"];
    return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}
function memberOf(schema, name) {
    const properties = schema["properties"];
    const member = isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return isObject(member) ? member : undefined;
}
function resolved(schema, schemas) {
    const ref = schema["$ref"];
    if (typeof ref !== "string")
        return schema;
    const name = ref.slice(ref.lastIndexOf("/") + 1);
    return (Object.hasOwn(schemas, name) ? schemas[name] : undefined) ?? {};
}
