/** Two hours, and half an hour: as the pages of the token endpoints say. */
const lifetime = 7_200_000;
const leastLeft = 1_800_000;
/** The oldest go when there are more. */
const mostTokens = 10_000;
/** No tokens yet. `ids` makes their letters. */
export function makeTokens(clock, ids) {
    const grants = new Map();
    const latest = new Map();
    function give(wish) {
        const token = `${prefixes[wish.kinds[0]]}${ids.id("", 40)}`;
        const { app, tenantKey, scopes } = wish;
        const grant = {
            token,
            app,
            tenantKey,
            callers: Object.fromEntries(wish.kinds.map((kind) => [kind, callerOf(kind, wish)])),
            scopes: scopes === undefined ? undefined : new Set(scopes),
            expiresAt: clock.now() + (wish.lifetimeMs ?? lifetime),
        };
        grants.set(token, grant);
        if (grants.size > mostTokens)
            for (const oldest of [...grants.keys()].slice(0, mostTokens / 10))
                grants.delete(oldest);
        return grant;
    }
    return {
        give,
        renew(wish) {
            const key = JSON.stringify([wish.app.appId, wish.tenantKey, wish.kinds]);
            const known = grants.get(latest.get(key) ?? "");
            if (known !== undefined && known.expiresAt - clock.now() >= leastLeft)
                return known;
            const grant = give(wish);
            latest.set(key, grant.token);
            return grant;
        },
        find: (token) => grants.get(token),
        expireAll() {
            const expiresAt = clock.now();
            for (const [token, grant] of grants) {
                if (grant.expiresAt > expiresAt)
                    grants.set(token, { ...grant, expiresAt });
            }
        },
    };
}
const prefixes = { tenant: "t-", user: "u-", app: "a-" };
function callerOf(kind, { app, tenantKey, openId }) {
    return Object.freeze({ kind, appId: app.appId, tenantKey, openId });
}
