import { sample } from "../answering/sample.js";
import { pathText } from "../checking/problem.js";
import { compileSchema } from "../checking/schema.js";
import { isObject } from "../engine/json.js";
/** The whole body as one app gets it. */
export function bodyOf(occurrence, addressee) {
    const { id, type, form, at, content, isInMicroseconds } = occurrence;
    const { appId, verificationToken: token } = addressee;
    const tenantKey = occurrence.tenantKey ?? addressee.tenantKey;
    switch (form) {
        case "2.0": {
            const created = `${String(at)}${isInMicroseconds ? "000" : ""}`;
            const ids = { token, app_id: appId, tenant_key: tenantKey };
            return {
                schema: "2.0",
                header: { event_id: id, event_type: type, create_time: created, ...ids },
                event: content,
            };
        }
        case "1.0": {
            const event = { app_id: appId, tenant_key: tenantKey, ...content, type };
            return { ts: (at / 1000).toFixed(7), uuid: id, token, type: "event_callback", event };
        }
        case "bare":
            return content;
    }
}
/** By the members of the body; of an event without a page by its name, as only those of schema 2.0 have a dot in it. */
export function formOf(type, event) {
    if (event === undefined)
        return type.includes(".") ? "2.0" : "1.0";
    const { properties } = resolved(event.schema, event);
    const has = (name) => isObject(properties) && Object.hasOwn(properties, name);
    if (has("header") || has("schema"))
        return "2.0";
    return has("uuid") || has("ts") || has("event") ? "1.0" : "bare";
}
function resolved(schema, { schemas }) {
    const target = schema["$ref"];
    const name = typeof target === "string" ? target.replace(/^#\/schemas\//, "") : "";
    return Object.hasOwn(schemas, name) ? (schemas[name] ?? schema) : schema;
}
/** A whole body as the page shows it, where that fits its own description; else one that is made of the description. */
export function modelOf(event, ids) {
    const { example, schema, schemas } = event;
    if (example !== undefined && compileSchema(schema, schemas)(example) === undefined)
        return example;
    return sample(schema, { schemas, ids, isVaried: false });
}
/** What the description does not allow in a body, as `event.table_id: expected text`; `undefined`: nothing. */
export function bodyProblem({ schema, schemas }, body) {
    const problem = compileSchema(schema, schemas)(body);
    return problem === undefined ? undefined : `${pathText(problem.at)}: ${problem.said}`;
}
