import { splitTarget } from "../engine/exchange.js";
import { redactJson, redactQuery, redactText } from "./redact.js";
/** Bodies above this are not kept, so that a thousand requests are at most 16 MB. */
const mostBodyBytes = 16_384;
const longestTarget = 4096;
const nothing = new Uint8Array(0);
/** Remembers the last `size` requests; what they say is read only when somebody asks. */
export function makeJournal(size) {
    const lines = [];
    let count = 0;
    const line = (number) => number > count - size && number <= count ? lines[(number - 1) % size] : undefined;
    return {
        add(incoming, logId, note, at) {
            count += 1;
            lines[(count - 1) % size] = { number: count, at, incoming: kept(incoming), note, logId };
            return count;
        },
        entries() {
            const first = Math.max(1, count - size + 1);
            return Array.from({ length: count - first + 1 }, (_, at) => line(first + at)).flatMap((found) => found === undefined ? [] : [entryOf(found)]);
        },
        entry(number) {
            const found = line(number);
            return found === undefined ? undefined : entryOf(found);
        },
        count: () => count,
        clear() {
            lines.length = 0;
            count = 0;
        },
    };
}
/** Without the headers, most of which nobody asks for, and without what is too long. */
function kept({ method, target, headers, body }) {
    const type = headers["content-type"];
    return {
        method,
        target: target.length > longestTarget ? target.slice(0, longestTarget) : target,
        headers: type === undefined ? noHeaders : { "content-type": type },
        body: body.byteLength > mostBodyBytes ? nothing : ownCopy(body),
        ...(body.byteLength > mostBodyBytes ? { size: body.byteLength } : {}),
    };
}
const noHeaders = {};
/** A short body is a view of the large buffer that was read into, which would stay as long as the view. */
function ownCopy(body) {
    return body.byteLength === 0 ? nothing : new Uint8Array(body);
}
function entryOf({ number, at, incoming, note, logId }) {
    const { pathname, search } = splitTarget(incoming.target);
    const body = bodyOf(incoming);
    return {
        number,
        at,
        method: incoming.method,
        path: redactText(pathname),
        query: redactQuery(search),
        ...(body === undefined ? {} : { body }),
        ...note,
        ...(note.reason === undefined ? {} : { reason: redactText(note.reason) }),
        logId,
    };
}
function bodyOf({ headers, body, size = body.byteLength }) {
    if (size === 0)
        return undefined;
    if (body.byteLength > 0 && (/json/i.test(headers["content-type"] ?? "json") || looksLikeJson(body))) {
        try {
            // What JSON.parse returns is Json.
            return redactJson(JSON.parse(new TextDecoder().decode(body)));
        }
        catch {
            return `[${String(size)} bytes, no JSON]`;
        }
    }
    return `[${String(size)} bytes]`;
}
/** Some clients send JSON as plain text, or say nothing of it. */
function looksLikeJson(body) {
    return body[0] === 0x7b || body[0] === 0x5b;
}
