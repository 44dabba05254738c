/**
 * Whether a request may see and steer the mock itself. A page of another site that is open in a browser on the same
 * machine reaches loopback too: its requests name its own origin, or, where its name was made to lead here, its own host.
 */
export function mayControl({ headers }, isLoopback) {
    const { host = "", origin } = headers;
    if (isLoopback && !isLoopbackName(nameIn(host)))
        return false;
    return origin === undefined || /^https?:\/\//.test(origin) ? originHost(origin, host) === host : false;
}
function originHost(origin, host) {
    return origin === undefined ? host : origin.replace(/^https?:\/\//, "");
}
/** `localhost:4010`, `[::1]:4010`: without the port. */
function nameIn(host) {
    return host.replace(/:[0-9]+$/, "");
}
/** Whether a host is one that only this machine reaches. */
export function isLoopbackName(name) {
    return /^(localhost|127(\.[0-9]{1,3}){3}|\[?::1\]?)$/i.test(name) || /\.localhost$/i.test(name);
}
