import { jsonType, splitTarget } from "../engine/exchange.js";
import { isObject } from "../engine/json.js";
/** Everything below `/__mock/`, for programs in any language. */
export function control(incoming, mock) {
    const { pathname } = splitTarget(incoming.target);
    const [, , name = "", id] = pathname.split("/");
    if (name === "" && incoming.method === "GET")
        return reply(200, { commands: [...commands.keys()] });
    const command = commands.get(name);
    const verb = command?.[incoming.method];
    if (command === undefined)
        return reply(404, { error: `there is no /__mock/${name}`, commands: [...commands.keys()] });
    if (verb === undefined)
        return reply(405, { error: `use ${Object.keys(command).join(" or ")}` });
    try {
        const result = verb(mock, parsed(incoming.body), id);
        return result instanceof Promise ? result.then((late) => reply(200, late), refusal) : reply(200, result);
    }
    catch (error) {
        return refusal(error);
    }
}
function refusal(error) {
    return reply(400, { error: error instanceof Error ? error.message : String(error) });
}
const commands = new Map([
    ["demo", { GET: (mock) => mock.demo }],
    ["requests", { GET: (mock) => mock.requests() }],
    ["events", { GET: (mock) => mock.events() }],
    [
        "faults",
        {
            GET: (mock) => mock.faults(),
            // `fail` looks at what it is given.
            POST: (mock, body) => ({ id: mock.fail(body) }),
            DELETE: (mock, _body, id) => ({ removed: id === undefined || id === "" ? mock.heal() : mock.heal(Number(id)) }),
        },
    ],
    [
        "webhooks",
        {
            GET: (mock) => mock.webhooks(),
            // `subscribe` looks at what it is given.
            POST: (mock, body) => mock.subscribe(body),
            DELETE: (mock, _body, id) => ({ removed: mock.unsubscribe(Number(id)) }),
        },
    ],
    ["connections", { GET: (mock) => mock.connections() }],
    ["emit", { POST: (mock, body) => emit(mock, objectOrNothing(body)) }],
    ["pushes", { GET: (mock) => mock.pushes() }],
    ["settled", { GET: (mock) => mock.settled().then(() => ({ ok: true })) }],
    ["reset", { POST: (mock) => (mock.reset(), { ok: true }) }],
    ["state", { GET: (mock) => mock.snapshot(), PUT: (mock, body) => (mock.restore(body ?? null), { ok: true }) }],
    // `createBase` and `userToken` refuse what they cannot use.
    ["bases", { POST: (mock, body) => mock.createBase(objectOrNothing(body)) }],
    ["user-token", { POST: (mock, body) => mock.userToken(objectOrNothing(body)) }],
]);
/** `{ type, fields, eventId, appId, tenantKey, check }`, of which only `type` must be there. */
function emit(mock, { type, fields = {}, ...setting }) {
    if (typeof type !== "string")
        throw new TypeError("type: expected text");
    if (!isObject(fields))
        throw new TypeError("fields: expected an object");
    const text = ["eventId", "appId", "tenantKey"];
    for (const [name, value] of Object.entries(setting)) {
        const isText = text.some((known) => known === name) && typeof value === "string";
        if (!isText && !(name === "check" && typeof value === "boolean")) {
            throw new TypeError(`${name}: expected one of ${text.join(", ")} as text, or check as true or false`);
        }
    }
    return mock.emit(type, fields, setting);
}
function objectOrNothing(body) {
    if (body === undefined)
        return {};
    if (isObject(body))
        return body;
    throw new TypeError("expected a JSON object");
}
function parsed(body) {
    if (body.byteLength === 0)
        return undefined;
    try {
        // What JSON.parse returns is Json.
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        throw new TypeError("the body is no JSON");
    }
}
function reply(status, body) {
    return {
        status,
        headers: { "content-type": jsonType, "cache-control": "no-store", "x-content-type-options": "nosniff" },
        body: `${JSON.stringify(body, null, 2)}\n`,
    };
}
