import { isObject } from "../engine/json.js";
import { hexadecimal } from "../identity/apps.js";
import { merged } from "./merge.js";
import { bodyOf, bodyProblem, formOf, modelOf } from "./occurrence.js";
/**
 * The documented example with these fields in it. Throws a `TypeError` where no page describes the event, or what comes
 * out is not as described.
 */
export function occurrenceOf({ type, fields, setting }, { contract, ids, now }) {
    const event = eventOf(type, setting, contract);
    const form = formOf(type, event);
    const model = event === undefined ? {} : modelOf(event, ids);
    const occurrence = {
        id: setting.eventId ?? hexadecimal(32, ids),
        type,
        form,
        at: now,
        isInMicroseconds: /^[0-9]{16}$/.test(createTimeIn(model)),
        content: merged(contentIn(model, form), fields),
        ...(setting.appId === undefined ? {} : { appId: setting.appId }),
        ...(setting.tenantKey === undefined ? {} : { tenantKey: setting.tenantKey }),
        isCallback: event?.reply !== undefined,
    };
    if (setting.check !== false && event !== undefined)
        check(occurrence, event);
    return occurrence;
}
function eventOf(type, { check: isChecked }, { events }) {
    const event = events.find(type);
    if (event !== undefined || isChecked === false || undocumented.has(type))
        return event;
    const similar = events.types().filter((one) => one.split(".")[0] === type.split(".")[0]);
    const hint = similar.length === 0 ? "" : `; there are ${similar.slice(0, 10).join(", ")}`;
    throw new TypeError(`there is no event ${type}${hint}`);
}
/** The mock sends it by itself, with or without its page. */
const undocumented = new Set(["app_ticket"]);
function createTimeIn(model) {
    const header = isObject(model) ? model["header"] : undefined;
    const created = isObject(header) ? header["create_time"] : undefined;
    return typeof created === "string" ? created : "";
}
/** What is different for each type; whose it is, and what it is called, is said by the mock. */
function contentIn(model, form) {
    if (!isObject(model))
        return {};
    if (form === "bare")
        return model;
    const { event } = model;
    if (!isObject(event))
        return {};
    if (form === "2.0")
        return event;
    const { app_id: _app, tenant_key: _tenant, type: _type, ...content } = event;
    return content;
}
function check(occurrence, event) {
    const addressee = { appId: "cli_a", tenantKey: "t", verificationToken: "v" };
    const problem = bodyProblem(event, bodyOf(occurrence, addressee));
    if (problem !== undefined)
        throw new TypeError(`${occurrence.type}: ${problem}`);
}
