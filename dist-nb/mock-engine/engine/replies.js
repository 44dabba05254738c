import { jsonType } from "./exchange.js";
import { isObject } from "./json.js";
/** A JSON answer. */
export function jsonDraft(status, body, headers) {
    return { status, mediaType: jsonType, body: JSON.stringify(body), ...(headers === undefined ? {} : { headers }) };
}
/** A file that is downloaded; its name is percent-encoded, as RFC 6266 wants it. */
export function fileDraft(bytes, mediaType, name) {
    // Through bytes and back, as `encodeURIComponent` throws for half a surrogate pair.
    const encoded = encodeURIComponent(Buffer.from(name).toString()).replace(/['()*]/g, percentEncoded);
    return {
        status: 200,
        mediaType: /^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w.-]+)?$/.test(mediaType) ? mediaType : "application/octet-stream",
        body: bytes,
        headers: { "content-disposition": `attachment; filename*=UTF-8''${encoded}` },
    };
}
function percentEncoded(letter) {
    return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** The code in an envelope; `undefined` where there is none. */
export function codeOf(body) {
    const code = isObject(body) ? body["code"] : undefined;
    return typeof code === "number" ? code : undefined;
}
/** Makes log ids as the platform's: 14 digits of the time, then 20 hexadecimal digits, here those of a count. */
export function makeLogIds() {
    let second = -1;
    let time = "";
    let count = 0;
    return (now) => {
        const current = Math.floor(now / 1000);
        if (current !== second) {
            second = current;
            time = new Date(current * 1000)
                .toISOString()
                .replace(/[^0-9]/g, "")
                .slice(0, 14);
        }
        count += 1;
        return time + count.toString(16).toUpperCase().padStart(20, "0");
    };
}
