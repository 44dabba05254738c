import { randomFrom } from "../engine/random.js";
import { splitTarget } from "../engine/exchange.js";
import { isObject } from "../engine/json.js";
import { heard } from "./attempt.js";
import { connectionOf } from "./connection.js";
import { jsonIn } from "./post.js";
import { bodyOf } from "./occurrence.js";
/** The documented bound of one app. */
const mostConnections = 50;
/** Addresses that were given out and not used. */
const mostTickets = 1000;
const place = "/ws/v2";
export function makeConnections(parts) {
    const { apps, ids, config } = parts;
    /** The app of each. */
    const tickets = new Map();
    const connections = new Set();
    const subscribers = new Map();
    let lastId = 0;
    const ofApp = (appId) => [...connections].filter((one) => one.appId === appId);
    return {
        endpoint(body, host) {
            const app = appIn(body, apps);
            if ("code" in app)
                return { ...app, data: {} };
            const ticket = ids.id("", 32);
            tickets.set(ticket, app.appId);
            for (const [oldest] of tickets)
                if (tickets.size > mostTickets)
                    tickets.delete(oldest);
            const query = new URLSearchParams({ device_id: ids.id("", 16), service_id: String(service), ticket });
            const url = `ws://${host}${place}?fpid=1&${String(query)}`;
            return { code: 0, msg: "", data: { URL: url, ClientConfig: { ...config } } };
        },
        isPlace: (target) => splitTarget(target).pathname === place,
        refusal(target) {
            const appId = tickets.get(ticketIn(target));
            if (appId === undefined)
                return refused("auth failed", 0);
            return ofApp(appId).length < mostConnections ? undefined : refused("too many connections", 1000040350);
        },
        open(target, duplex) {
            const ticket = ticketIn(target);
            const app = apps.get(tickets.get(ticket) ?? "");
            if (app === undefined) {
                duplex.destroy();
                return;
            }
            tickets.delete(ticket);
            const connection = connectionOf(duplex, {
                id: (lastId += 1),
                appId: app.appId,
                service,
                config,
                closed: () => connections.delete(connection),
            });
            connections.add(connection);
            if (!subscribers.has(app.appId))
                subscribers.set(app.appId, subscriberOf(app, ofApp, parts));
        },
        list: () => [...connections].map(({ id, appId }) => ({ id, appId })),
        subscribers: () => [...subscribers.values()],
        close() {
            for (const connection of connections)
                connection.destroy();
        },
    };
}
/** What the addresses name. */
const service = 1;
function ticketIn(target) {
    return new URLSearchParams(splitTarget(target).search).get("ticket") ?? "";
}
function refused(reason, detail) {
    const headers = { "handshake-status": "514", "handshake-msg": reason };
    return detail === 0 ? headers : { ...headers, "handshake-autherrcode": String(detail) };
}
/** Only custom apps have long connections, as the guide says. */
function appIn(body, apps) {
    const request = body.byteLength > mostRequest ? undefined : jsonIn(body);
    const { AppID: id, AppSecret: secret } = isObject(request) ? request : {};
    const app = typeof id === "string" ? apps.get(id) : undefined;
    if (app === undefined || app.appSecret !== secret)
        return { code: 514, msg: "app id or app secret is wrong" };
    return app.enabled && app.type === "custom" ? app : { code: 403, msg: "forbidden" };
}
const mostRequest = 65_536;
function subscriberOf(app, ofApp, parts) {
    const addressee = { appId: app.appId, tenantKey: app.tenantKeys[0], verificationToken: parts.tokenOf(app) };
    // A stream of its own: whom an event goes to changes nothing else.
    const chance = randomFrom(parts.ids.below(2 ** 32));
    let count = 0;
    return {
        name: "long connection",
        appId: app.appId,
        takes: ({ form }) => form !== "bare",
        async attempt(occurrence, harm) {
            const open = ofApp(app.appId);
            const chosen = open[Math.floor(chance.next() * open.length)];
            if (chosen === undefined)
                return { outcome: "broken", reason: "no client is connected" };
            const text = JSON.stringify(bodyOf(occurrence, addressee));
            const messageId = `${occurrence.id}-${String((count += 1))}`;
            return heard(await chosen.push(messageId, text, { answerMs: parts.answerMs, harm }), harm);
        },
    };
}
