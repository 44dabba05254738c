import { isObject } from "../engine/json.js";
const nobody = { caller: { kind: "none", appId: "", tenantKey: "", openId: "" } };
/**
 * Looks at the `Authorization` header as the operation wants it. Where the page does not say which kinds it takes, any
 * kind will do, but one is needed, unless the request itself holds the app's secret. Codes: 99991661 none, 99991671 no token at all, 99991663 of a tenant, 99991664 of an
 * app, 99991668 and 99991677 of a user, 99991672 and 99991679 for scopes, as the platform's general list has them.
 */
export function admit(operation, authorization, { tokens, clock }) {
    if (operation.tokens?.length === 0)
        return nobody;
    const token = bearer(authorization);
    if (token === undefined && operation.tokens === undefined && takesSecret(operation))
        return nobody;
    if (token === undefined)
        return refused(99991661, "no access token in the Authorization header");
    const grant = tokens.find(token);
    if (grant === undefined)
        return unknownToken(token);
    if (grant.expiresAt <= clock.now())
        return expired(token);
    const caller = callerFor(grant, operation.tokens);
    if (caller === undefined)
        return unwanted(token, operation.tokens ?? []);
    if (!grant.app.enabled)
        return refused(99991673, "the app is stopped");
    const failure = missingScope(grant, operation.scopes ?? []);
    return failure === undefined ? { caller } : { failure };
}
/** As `client_secret` of the OAuth endpoint, whose page names no token. */
function takesSecret(operation) {
    const members = operation.details().request?.schema["properties"];
    return isObject(members) && Object.keys(members).some((name) => name.endsWith("_secret"));
}
/** The token itself; an empty header is none, another scheme gives what stands there, which no token is like. */
function bearer(authorization) {
    const text = authorization?.trim() ?? "";
    if (text === "" || /^bearer$/i.test(text))
        return undefined;
    return /^bearer /i.test(text) ? text.slice("bearer ".length).trim() : text;
}
const byPrefix = [
    ["t-", 99991663, 99991663],
    ["a-", 99991664, 99991664],
    ["u-", 99991668, 99991677],
];
function unknownToken(token) {
    const row = byPrefix.find(([prefix]) => token.startsWith(prefix));
    return row === undefined
        ? refused(99991671, "the access token starts with none of t-, u- and a-")
        : refused(row[1], "the access token is not known");
}
function expired(token) {
    const row = byPrefix.find(([prefix]) => token.startsWith(prefix));
    return refused(row?.[2] ?? 99991663, "the access token has expired");
}
function unwanted(token, wanted) {
    const row = byPrefix.find(([prefix]) => token.startsWith(prefix));
    const kinds = wanted.map((kind) => `${kind}_access_token`).join(" or ");
    return refused(row?.[1] ?? 99991663, `this kind of access token is not supported here; it takes ${kinds}`);
}
function callerFor({ callers }, wanted) {
    if (wanted === undefined)
        return callers.tenant ?? callers.user ?? callers.app;
    for (const kind of wanted) {
        const caller = callers[kind];
        if (caller !== undefined)
            return caller;
    }
    return undefined;
}
/** What the app lacks comes first: no user can grant what the app may not ask for. */
function missingScope({ app, scopes, callers }, needed) {
    if (needed.length === 0)
        return undefined;
    const lacks = (granted) => granted !== undefined && !needed.some((scope) => granted.has(scope));
    const reason = `one of these scopes is needed: ${needed.join(", ")}`;
    const violations = (type) => ({
        permission_violations: needed.map((subject) => ({ type, subject })),
    });
    if (lacks(app.scopes))
        return { code: 99991672, reason, details: violations("action_scope_required") };
    if (callers.user !== undefined && lacks(scopes)) {
        return { code: 99991679, reason, details: violations("action_privilege_required") };
    }
    return undefined;
}
function refused(code, reason) {
    return { failure: { code, reason } };
}
