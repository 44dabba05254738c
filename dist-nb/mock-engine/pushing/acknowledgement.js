import { isObject } from "../engine/json.js";
import { jsonIn } from "./post.js";
/** What a client says of an event: `{ code, data }` with the reply in base64, where there is one. */
export function attemptedOf({ payload }) {
    const said = payload === undefined ? undefined : jsonIn(payload);
    const status = isObject(said) && typeof said["code"] === "number" ? said["code"] : undefined;
    if (!isObject(said) || status === undefined)
        return { outcome: "refused", reason: "the acknowledgement has no code" };
    const reply = replyIn(said["data"]);
    const more = reply === undefined ? {} : { reply };
    if (status === 200)
        return { outcome: "taken", status, ...more };
    return { outcome: "refused", status, reason: `acknowledged with ${String(status)}`, ...more };
}
function replyIn(data) {
    return typeof data === "string" ? jsonIn(Buffer.from(data, "base64")) : undefined;
}
