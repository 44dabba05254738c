import { isObject } from "../engine/json.js";
/**
 * The five endpoints by path, all of them for POST. Codes of the platform's general list: 10003 a member is missing, 10005
 * no such app, 10015 wrong secret, 10014 the app is stopped, 10012 and 10013 the ticket, the tenant or the kind of app
 * is wrong, 10016 no ticket for a custom app, 99991664 an app token that does not hold.
 */
export function tokenEndpoints(issuer) {
    const answerers = [
        ["tenant_access_token/internal", "tenantAccessToken.internal", customTenantToken],
        ["app_access_token/internal", "appAccessToken.internal", customTokens],
        ["app_access_token", "appAccessToken.create", marketAppToken],
        ["tenant_access_token", "tenantAccessToken.create", marketTenantToken],
        ["app_ticket/resend", "appTicket.resend", resendTicket],
    ];
    return new Map(answerers.map(([path, name, answer]) => [
        `/open-apis/auth/v3/${path}`,
        { id: `auth.v3.${name}`, answer: (bytes) => answerTo(bytes, issuer, answer) },
    ]));
}
function answerTo(bytes, issuer, answer) {
    const body = parsed(bytes);
    return isObject(body) ? answer(issuer, body) : refused(10003, "the body is no JSON object");
}
/** One body of a few members; more is no such request. */
const mostBytes = 65_536;
function parsed(bytes) {
    if (bytes.byteLength > mostBytes)
        return undefined;
    try {
        // What JSON.parse returns is Json.
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** Both are one token, and this endpoint names only one of them. */
function customTenantToken(issuer, body) {
    const answer = customTokens(issuer, body);
    if ("failure" in answer)
        return answer;
    const { app_access_token: _other, ...rest } = answer.body;
    return { body: rest };
}
function customTokens(issuer, body) {
    const app = appOf(issuer, body);
    if ("failure" in app)
        return app;
    if (app.type !== "custom")
        return refused(10013, "a marketplace app has no tokens of its own organization");
    const tenantKey = app.tenantKeys[0];
    const grant = issuer.tokens.renew({ app, tenantKey, openId: app.openId, kinds: ["tenant", "app"] });
    const { token } = grant;
    return given(issuer, grant.expiresAt, { app_access_token: token, tenant_access_token: token });
}
function marketAppToken(issuer, body) {
    const app = appOf(issuer, body, ["app_ticket"]);
    if ("failure" in app)
        return app;
    if (app.type !== "isv")
        return refused(10012, "a custom app has no app_ticket");
    if (body["app_ticket"] !== app.appTicket)
        return refused(10012, "app_ticket is not the latest one");
    const grant = issuer.tokens.renew({ app, tenantKey: "", openId: app.openId, kinds: ["app"] });
    return given(issuer, grant.expiresAt, { app_access_token: grant.token });
}
function marketTenantToken(issuer, body) {
    const missing = missingOf(body, ["app_access_token", "tenant_key"]);
    if (missing !== undefined)
        return missing;
    const held = issuer.tokens.find(String(body["app_access_token"]));
    if (held?.callers.app === undefined || held.expiresAt <= issuer.clock.now()) {
        return refused(99991664, "app_access_token is unknown or has expired");
    }
    const { app } = held;
    const tenantKey = String(body["tenant_key"]);
    if (!app.tenantKeys.includes(tenantKey))
        return refused(10013, "tenant_key names no organization that has the app");
    const grant = issuer.tokens.renew({ app, tenantKey, openId: app.openId, kinds: ["tenant"] });
    return given(issuer, grant.expiresAt, { tenant_access_token: grant.token });
}
function resendTicket(issuer, body) {
    const app = appOf(issuer, body);
    if ("failure" in app)
        return app;
    if (app.type !== "isv")
        return refused(10016, "a custom app has no app_ticket");
    issuer.pushTicket(app);
    return { body: { code: 0, msg: "success" } };
}
function appOf({ apps }, body, more = []) {
    const missing = missingOf(body, ["app_id", "app_secret", ...more]);
    if (missing !== undefined)
        return missing;
    const app = apps.get(String(body["app_id"]));
    if (app === undefined)
        return refused(10005, "app_id names no app");
    if (body["app_secret"] !== app.appSecret)
        return refused(10015, "app_secret is not this app’s");
    return app.enabled ? app : refused(10014, "the app is stopped");
}
function missingOf(body, names) {
    const missing = names.find((name) => typeof body[name] !== "string" || body[name] === "");
    return missing === undefined ? undefined : refused(10003, `${missing}: text is required`);
}
/** `expire` counts seconds. */
function given({ clock }, expiresAt, tokens) {
    const expire = Math.floor((expiresAt - clock.now()) / 1000);
    return { body: { code: 0, msg: "ok", ...tokens, expire } };
}
function refused(code, reason) {
    return { failure: { code, reason } };
}
