import { isObject } from "../engine/json.js";
import { answered, refused } from "../engine/outcome.js";
/** Seconds that a refresh token lasts, of the older and of the newer endpoint, as their pages say. */
const lasts = { older: 2_592_000, newer: 604_800 };
/** The oldest go when there are more. */
const mostKept = 1_000;
/**
 * The operations at which an app exchanges the code of a login for a user's token, and renews it. Nobody logs in: any code
 * stands for the demo user's consent, once. The tokens hold, expire, and are renewed once by their refresh token.
 */
export function userGrants(granting) {
    const used = new Set();
    const renewals = new Map();
    function give(app, scopes, refreshSeconds) {
        const { tokens, clock, ids, openId } = granting;
        const wish = { app, tenantKey: app.tenantKeys[0], openId, kinds: ["user"] };
        const grant = tokens.give({ ...wish, ...(scopes === undefined ? {} : { scopes }) });
        const refresh = ids.id("ur-", 40);
        keepFew(renewals, refresh, { app, scopes, until: clock.now() + refreshSeconds * 1000 });
        return { grant, refresh, expiresIn: Math.floor((grant.expiresAt - clock.now()) / 1000) };
    }
    /** `false` where the code was used before. */
    function exchanged(code, app) {
        const key = JSON.stringify([app.appId, code]);
        if (used.has(key))
            return false;
        used.add(key);
        if (used.size > mostKept)
            used.delete([...used][0] ?? "");
        return true;
    }
    /** What the token renews, which it does no second time; or why it does not. */
    function renewed(token, app) {
        const found = renewals.get(String(token));
        if (found === undefined)
            return refused([20026, 20064, 20001], "invalid_argument", "refresh_token: it is unknown, or was used");
        if (found.app !== app)
            return refused([20024], "invalid_argument", "refresh_token: it is of another app");
        renewals.delete(String(token));
        if (found.until > granting.clock.now())
            return found;
        return refused([20037, 20001], "invalid_argument", "refresh_token: it has expired");
    }
    function older(call) {
        const app = granting.apps.get(call.caller.appId);
        if (app === undefined)
            return refused([20028], "invalid_argument", "the app of the token is not known");
        const { code } = membersOf(call);
        if (!exchanged(code, app))
            return refused([20003, 20065, 20001], "invalid_argument", "code: it was used before");
        return answered(withUser(give(app, undefined, lasts.older), granting));
    }
    function olderRenewal(call) {
        const app = granting.apps.get(call.caller.appId);
        if (app === undefined)
            return refused([20028], "invalid_argument", "the app of the token is not known");
        const found = renewed(membersOf(call)["refresh_token"], app);
        return "kind" in found ? found : answered(withUser(give(app, found.scopes, lasts.older), granting));
    }
    function newer(call) {
        const { grant_type, client_id, client_secret, code, refresh_token, scope } = membersOf(call);
        const app = granting.apps.get(String(client_id));
        if (app === undefined)
            return refused([20048], "not_found", "client_id: it names no app");
        if (client_secret !== app.appSecret)
            return refused([20002], "invalid_argument", "client_secret: it is not this app’s");
        if (!app.enabled)
            return refused([20069], "invalid_argument", "client_id: the app is stopped");
        const scopes = typeof scope === "string" && scope.trim() !== "" ? scope.trim().split(/ +/) : undefined;
        if (new Set(scopes).size < (scopes ?? []).length)
            return refused([20067], "invalid_argument", "scope: one stands there twice");
        if (grant_type !== "refresh_token") {
            if (!exchanged(code, app))
                return refused([20065, 20003], "invalid_argument", "code: it was used before");
            return plainBody(give(app, scopes, lasts.newer), scopes);
        }
        const found = renewed(refresh_token, app);
        return "kind" in found ? found : plainBody(give(app, scopes ?? found.scopes, lasts.newer), scopes ?? found.scopes);
    }
    return new Map([
        ["authen.v1.accessToken.create", older],
        ["authen.v1.refreshAccessToken.create", olderRenewal],
        ["authen.v2.oauth.token", newer],
    ]);
}
function membersOf({ body }) {
    return isObject(body) ? body : {};
}
/** The older endpoints say who the user is as well. */
function withUser({ grant, refresh, expiresIn }, { openId }) {
    const times = { expires_in: expiresIn, refresh_expires_in: lasts.older };
    const user = { open_id: openId, tenant_key: grant.tenantKey, name: "演示用户", en_name: "Demo User" };
    return { access_token: grant.token, token_type: "Bearer", refresh_token: refresh, ...times, ...user };
}
function plainBody({ grant, refresh, expiresIn }, scopes) {
    const times = { expires_in: expiresIn, refresh_token_expires_in: lasts.newer };
    const body = { code: 0, access_token: grant.token, token_type: "Bearer", refresh_token: refresh, ...times };
    return { kind: "body", body: { ...body, ...(scopes === undefined ? {} : { scope: scopes.join(" ") }) } };
}
function keepFew(kept, key, item) {
    kept.set(key, item);
    if (kept.size <= mostKept)
        return;
    const [oldest] = kept.keys();
    if (oldest !== undefined)
        kept.delete(oldest);
}
