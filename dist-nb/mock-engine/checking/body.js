import { isObject } from "../engine/json.js";
import { parseJsonBytes } from "./json-text.js";
import { parseMultipart } from "./multipart.js";
import { describe } from "./problem.js";
import { compileSchema } from "./schema.js";
import { textReader } from "./text-value.js";
/** Compiles the reading of an operation's body: JSON, a form, or whatever was sent where nothing is described. */
export function compileBody({ request, schemas }) {
    if (request === undefined)
        return () => nothing;
    const isForm = request.mediaType === "multipart/form-data";
    const read = isForm ? formReader(request.schema, schemas) : jsonReader(request.schema, schemas);
    return (bytes, contentType) => {
        const type = typeOf(contentType);
        if (bytes.length === 0 && type !== "multipart/form-data")
            return request.required ? missing : nothing;
        if (!isAccepted(type, request.mediaType)) {
            return unreadable(`its content type is ${describe(type)}, ${describe(request.mediaType)} is expected`);
        }
        return read(bytes, contentType ?? "");
    };
}
const noFiles = new Map();
const nothing = { ok: true, body: undefined, files: noFiles };
const missing = { ok: false, problem: { at: [], rule: "required", said: "it is required and missing" } };
function unreadable(said) {
    return { ok: false, problem: { at: [], rule: "json", said } };
}
/** `application/json` of `Application/JSON; charset=utf-8`. */
function typeOf(contentType = "") {
    return contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
/** JSON may go by no name. */
function isAccepted(type, wanted) {
    if (wanted === "multipart/form-data")
        return type === wanted;
    return type === "" || type === wanted || type === "application/json" || type.endsWith("+json");
}
function jsonReader(schema, schemas) {
    const check = compileSchema(schema, schemas);
    return (bytes) => {
        const read = parseJsonBytes(bytes);
        if (!read.ok)
            return unreadable(read.said);
        const problem = check(read.value);
        return problem === undefined ? { ok: true, body: read.value, files: noFiles } : { ok: false, problem };
    };
}
function formReader(schema, schemas) {
    const properties = isObject(schema["properties"]) ? schema["properties"] : {};
    const members = Object.entries(properties).map(([name, member]) => memberOf(name, member, schemas));
    const check = compileSchema(schema, schemas);
    return (bytes, contentType) => {
        const read = parseMultipart(bytes, contentType);
        if (!read.ok)
            return unreadable(read.said);
        const sent = members.map((member) => [member, sentAs(member, read.form)]);
        const wrong = sent.find(([{ name, isFile }]) => isFile && read.form.fields.has(name));
        if (wrong !== undefined) {
            return { ok: false, problem: { at: [wrong[0].name], rule: "type", said: "it is text and no file" } };
        }
        const problem = check(objectOf(sent));
        if (problem !== undefined)
            return { ok: false, problem };
        return { ok: true, body: objectOf(sent.filter(([{ isFile }]) => !isFile)), files: filesOf(members, read.form) };
    };
}
function memberOf(name, schema, schemas) {
    const known = isObject(schema) ? schema : {};
    return { name, isFile: known["format"] === "binary", read: textReader(known, schemas) };
}
/** A file stands in the check as its name. What is no file to the contract may still come with a file name. */
function sentAs({ name, isFile, read }, { fields, files }) {
    const file = files.get(name);
    if (isFile)
        return file?.name;
    const texts = fields.get(name) ?? (file && [new TextDecoder().decode(file.bytes)]);
    return texts && read(texts);
}
function filesOf(members, { files }) {
    const names = new Set(members.filter(({ isFile }) => isFile).map(({ name }) => name));
    return new Map([...files].filter(([name]) => names.has(name)));
}
function objectOf(sent) {
    return Object.fromEntries(sent.flatMap(([{ name }, value]) => (value === undefined ? [] : [[name, value]])));
}
