/** Gives a user's token out. Throws a `TypeError` for a wish that cannot be. */
export function giveUserToken(wish, tokens, defaults) {
    const { openId = defaults.openId, appId = defaults.appId, scopes, lifetimeMs } = wish;
    const app = defaults.apps.get(appId);
    if (app === undefined)
        throw new TypeError(`appId: there is no app ${String(appId)}`);
    if (typeof openId !== "string")
        throw new TypeError("openId: expected text");
    if (scopes !== undefined && !isTextList(scopes))
        throw new TypeError("scopes: expected a list of names");
    if (lifetimeMs !== undefined && !(lifetimeMs >= 0))
        throw new TypeError("lifetimeMs: expected a number from 0 on");
    const grant = tokens.give({
        app,
        tenantKey: app.tenantKeys[0],
        openId,
        kinds: ["user"],
        ...(scopes === undefined ? {} : { scopes }),
        ...(lifetimeMs === undefined ? {} : { lifetimeMs }),
    });
    return { token: grant.token, openId, expiresAt: grant.expiresAt };
}
function isTextList(value) {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
}
