import { createHash } from "node:crypto";
import { isObject } from "../engine/json.js";
/** The oldest go where there are more, or where they hold more letters. */
const mostAnswers = 10_000;
const mostLetters = 16_000_000;
/** None yet. */
export function makeReplays() {
    const answers = new Map();
    let letters = 0;
    function keep(key, answer) {
        if (answer.body.length > mostLetters)
            return;
        drop(key);
        answers.set(key, answer);
        letters += answer.body.length;
        while (answers.size > mostAnswers || letters > mostLetters)
            drop(answers.keys().next().value ?? "");
    }
    function drop(key) {
        letters -= answers.get(key)?.body.length ?? 0;
        answers.delete(key);
    }
    return {
        find: (key) => answers.get(key),
        keep,
        snapshot: () => [...answers].map(([key, { status, body, request }]) => [key, status, body, request]),
        restore(snapshot) {
            const rows = Array.isArray(snapshot) ? snapshot.filter(isRow) : undefined;
            if (rows === undefined)
                throw new TypeError("this is no snapshot of a mock");
            answers.clear();
            letters = 0;
            for (const [key, status, body, request] of rows)
                keep(key, { status, body, request });
        },
    };
}
function isRow(value) {
    if (!Array.isArray(value) || !Number.isInteger(value[1]))
        return false;
    return [value[0], value[2], value[3]].every((part) => typeof part === "string");
}
/** Tells requests apart by what was sent, byte for byte: a repeated one is sent as the first was. */
export function requestMark(search, body) {
    return createHash("sha256").update(search).update("\n").update(body).digest("base64");
}
/**
 * Under what the answer is kept: caller, operation, address and the key itself. `undefined`: no key was sent; an empty one
 * is none.
 */
export function replayKey(operation, pathname, sent, { appId, tenantKey, openId }) {
    const { idempotency } = operation;
    if (idempotency === undefined)
        return undefined;
    const key = valueOf(idempotency, sent);
    if (typeof key !== "string" || key === "")
        return undefined;
    return JSON.stringify([appId, tenantKey, openId, operation.id, pathname, key]);
}
function valueOf({ in: place, name }, sent) {
    switch (place) {
        case "query":
            return sent.query[name];
        case "header":
            return sent.headers[name.toLowerCase()];
        case "body":
            return isObject(sent.body) ? sent.body[name] : undefined;
    }
}
