import { openingOf, refusalText } from "./websocket/handshake.js";
/**
 * Makes a long connection of a connection whose client asks for a WebSocket, or answers why not and ends it. `mayOpen`:
 * whether the request comes from where it may.
 */
export function openLongConnection({ method, target, headers }, duplex, { connections, mayOpen }) {
    const opening = mayOpen ? openingOf(method, headers) : { status: 403, reason: "another site may not connect" };
    const refusal = typeof opening === "string" ? placeRefusal(target, connections) : opening;
    duplex.on("error", () => duplex.destroy());
    if (typeof opening !== "string" || refusal !== undefined) {
        duplex.end(refusal === undefined ? undefined : refusalText(refusal));
        setTimeout(() => duplex.destroy(), lingerMs).unref();
        return;
    }
    duplex.write(opening);
    connections.open(target, duplex);
}
/** How long the other side has to read why it was refused. */
const lingerMs = 1000;
function placeRefusal(target, connections) {
    if (!connections.isPlace(target))
        return { status: 404, reason: "there is no WebSocket here" };
    const headers = connections.refusal(target);
    return headers && { status: 403, reason: headers["handshake-msg"] ?? "refused", headers };
}
