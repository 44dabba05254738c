/** `application/json` as the platform writes it. */
export const jsonType = "application/json; charset=utf-8";
/** `/a/b?c=1#d` in two; an address with scheme and host, as proxies get it, counts by its path. */
export function splitTarget(target) {
    const local = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?#]*/i, "");
    const end = local.indexOf("#");
    const whole = end === -1 ? local : local.slice(0, end);
    const mark = whole.indexOf("?");
    const pathname = mark === -1 ? whole : whole.slice(0, mark);
    return { pathname: pathname || "/", search: mark === -1 ? "" : whole.slice(mark + 1) };
}
