import { inside, problem } from "./problem.js";
import { compileSchema } from "./schema.js";
import { textReader } from "./text-value.js";
/** Compiles the check of an operation's path, query and headers, in this order. */
export function compileParameters(details) {
    const compiled = ["path", "query", "header"].flatMap((place) => details.parameters.filter((parameter) => parameter.in === place).map((parameter) => compile(parameter, details)));
    return (raw) => {
        const query = [];
        for (const parameter of compiled) {
            const { name, place } = parameter;
            const value = valueOf(parameter, raw);
            const found = value === undefined ? parameter.missing : parameter.check(value);
            if (found !== undefined)
                return { ok: false, place, problem: inside(name, found) };
            const used = value ?? parameter.default;
            if (place === "query" && used !== undefined)
                query.push([name, used]);
        }
        return { ok: true, query: Object.fromEntries(query) };
    };
}
function compile(parameter, { schemas }) {
    const { name, in: place, required, schema } = parameter;
    const check = compileSchema(schema, schemas);
    const value = schema["default"];
    return {
        name,
        place,
        check,
        read: textReader(schema, schemas),
        missing: required ? problem("required", "it is required and missing") : undefined,
        default: value !== undefined && check(value) === undefined ? value : undefined,
    };
}
function valueOf({ name, place, read }, raw) {
    switch (place) {
        case "query": {
            const texts = raw.query.getAll(name);
            return texts.length === 0 ? undefined : read(texts);
        }
        case "path":
            return Object.hasOwn(raw.path, name) ? read([raw.path[name] ?? ""]) : undefined;
        case "header": {
            const lower = name.toLowerCase();
            return Object.hasOwn(raw.headers, lower) ? read([raw.headers[lower] ?? ""]) : undefined;
        }
    }
}
