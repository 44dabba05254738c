/** The app that was wished for, with ids that look real: `cli_…`, a tenant key of 16 hexadecimal digits. */
export function makeApp(wish, ids) {
    return {
        appId: wish.appId ?? `cli_a${hexadecimal(15, ids)}`,
        appSecret: wish.appSecret ?? ids.id("", 32),
        type: wish.type ?? "custom",
        appTicket: wish.appTicket ?? hexadecimal(40, ids),
        tenantKeys: wish.tenantKeys ?? [hexadecimal(16, ids)],
        scopes: wish.scopes === undefined ? undefined : new Set(wish.scopes),
        enabled: wish.enabled ?? true,
        openId: `ou_${hexadecimal(32, ids)}`,
    };
}
/** `ou_` and 32 such digits is an open id. */
export function hexadecimal(length, ids) {
    return Array.from({ length }, () => ids.below(16).toString(16)).join("");
}
