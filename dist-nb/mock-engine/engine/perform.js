import { plainAnswer } from "../answering/answer.js";
import { checkCall } from "../checking/check.js";
import { wordsInCommon } from "../checking/fitting-rows.js";
import { failureAnswer } from "../checking/failure.js";
import { admit } from "../identity/admit.js";
import { generalAnswer } from "../identity/general-codes.js";
import { replayKey, requestMark } from "../limits/replays.js";
import { jsonType } from "./exchange.js";
import { codeOf, fileDraft, jsonDraft } from "./replies.js";
/** Identity, limits, check, turn, idempotency, behaviour: the first that refuses answers. */
export function perform(routed, stations) {
    const { operation, incoming, note } = routed;
    const { tokens, world, windows } = stations;
    const admission = admit(operation, incoming.headers["authorization"], { tokens, clock: world.clock });
    if ("failure" in admission)
        return refuseGenerally(admission.failure, routed, stations);
    const { caller } = admission;
    if (caller.kind !== "none")
        note.caller = caller;
    const full = operation.windows && windows?.take(limitKey(operation, caller), operation.windows);
    if (full !== undefined)
        return { draft: limitedDraft(routed, stations.contract, full) };
    const checked = checkCall(operation, {
        path: routed.path,
        query: new URLSearchParams(routed.search),
        headers: incoming.headers,
        body: incoming.body,
        contentType: incoming.headers["content-type"],
    });
    if (!checked.ok)
        return refuse("invalid", checked.refusal, routed, stations);
    const { query, body, files } = checked;
    return takeTurn({ operation, path: routed.path, query, headers: incoming.headers, body, files, caller }, routed, stations);
}
/** Says why a call gets a code of the general list. */
function refuseGenerally(failure, routed, { contract }) {
    const { operation, note, logId } = routed;
    const { status, body } = generalAnswer({ ...failure, logId }, contract, operation);
    note.verdict = "unauthorized";
    note.code = failure.code;
    note.reason = failure.reason;
    return { draft: jsonDraft(status, body) };
}
function refuse(verdict, refusal, { operation, note, logId }, stations) {
    const { status, body } = failureAnswer(operation, refusal, stations.contract, logId);
    note.verdict = verdict;
    note.reason = refusal.reason;
    learnCode(note, body);
    return { draft: jsonDraft(status, body) };
}
function limitKey({ id }, { appId, tenantKey }) {
    return `${appId} ${tenantKey} ${id}`;
}
/** The code of the platform's gateway for a call too many. */
export const limitedCode = 99991400;
/** 429, or what the page says, with the two headers that say how long to wait. */
export function limitedDraft({ operation, note, logId }, contract, { window, resetSeconds }) {
    const { requests, seconds } = window;
    const reason = `more than ${String(requests)} calls within ${String(seconds)} s`;
    const code = operation.limited?.code ?? limitedCode;
    const { status, body } = generalAnswer({ code, reason, logId }, contract, operation);
    note.verdict = "limited";
    note.code = code;
    note.reason = reason;
    return jsonDraft(operation.limited?.status ?? (code === limitedCode ? 429 : status), body, {
        "x-ogw-ratelimit-limit": String(requests),
        "x-ogw-ratelimit-reset": String(resetSeconds),
    });
}
/** Where the answer takes time, a second write to the same thing meanwhile gets the documented conflict. */
function takeTurn(call, routed, stations) {
    const { serializeBy } = routed.operation;
    if (!routed.takesTime || serializeBy === undefined)
        return replay(call, routed, stations);
    const key = JSON.stringify(serializeBy.map((name) => [name, call.path[name]]));
    if (!stations.turns.begin(key)) {
        const rows = routed.operation.details().errors.filter(({ retry }) => retry === "serialize");
        const refusal = {
            codes: rows.map(({ code }) => code),
            means: rows[0]?.kind ?? "conflict",
            reason: `another write to the same ${serializeBy.join(", ")} is under way`,
        };
        return refuse("conflict", refusal, routed, stations);
    }
    const release = () => {
        stations.turns.end(key);
    };
    try {
        return { ...replay(call, routed, stations), release };
    }
    catch (error) {
        release();
        throw error;
    }
}
/**
 * A call that was carried out once under its key is answered as it was then. Most pages judge by the key alone whether it
 * is the same request; one that documents a conflict of keys, as `ClientTokenConflict`, gives it to another request.
 */
function replay(call, routed, stations) {
    const key = replayKey(call.operation, routed.pathname, call, call.caller);
    if (key === undefined)
        return behave(call, routed, stations);
    const { note, search, incoming } = routed;
    const request = requestMark(search, incoming.body);
    const known = stations.replays.find(key);
    if (known !== undefined) {
        const conflict = known.request === request ? undefined : keyConflict(call.operation);
        if (conflict !== undefined)
            return refuse("conflict", conflict, routed, stations);
        note.verdict = "replayed";
        note.code = 0;
        return { draft: { status: known.status, mediaType: jsonType, body: known.body } };
    }
    const performed = behave(call, routed, stations);
    const { status, body } = performed.draft;
    if (note.verdict === "answered" && typeof body === "string")
        stations.replays.keep(key, { status, body, request });
    return performed;
}
/** The documented error for a key that was used for another request. */
function keyConflict(operation) {
    const name = operation.idempotency?.name ?? "";
    const conflicts = operation
        .details()
        .errors.filter(({ kind, retry }) => kind === "conflict" && retry !== "serialize");
    const row = conflicts.find((conflict) => wordsInCommon(conflict, name) > 0);
    return row && { codes: [row.code], means: row.kind, reason: `${name} was used for another request` };
}
function behave(call, routed, stations) {
    const behaviour = stations.behaviours.get(call.operation.id);
    if (behaviour === undefined)
        return { draft: plainDraft(call.operation, routed.note, stations.world) };
    const outcome = behaviour(call, stations.world);
    return outcome.kind === "failure"
        ? refuse("failed", outcome, routed, stations)
        : { draft: draftOf(outcome, routed.note) };
}
function draftOf(outcome, note) {
    note.verdict = "answered";
    switch (outcome.kind) {
        case "data":
            note.code = 0;
            return {
                status: 200,
                mediaType: jsonType,
                body: `{"code":0,"msg":"success","data":${JSON.stringify(outcome.data)}}`,
            };
        case "body":
            learnCode(note, outcome.body);
            return jsonDraft(200, outcome.body);
        case "file":
            return fileDraft(outcome.bytes, outcome.mediaType, outcome.name);
    }
}
/** Examples stay the same, so what they are written as is kept as long as they are. */
const written = new WeakMap();
/** The answer of an operation that keeps no state. */
export function plainDraft(operation, note, { ids }) {
    const { status, mediaType, body } = plainAnswer(operation, ids);
    note.verdict = "answered";
    if (body instanceof Uint8Array)
        return fileDraft(body, mediaType, "file");
    learnCode(note, body);
    if (typeof body !== "object" || body === null)
        return { status, mediaType, body: JSON.stringify(body) };
    let text = written.get(body);
    if (text === undefined) {
        text = JSON.stringify(body);
        written.set(body, text);
    }
    return { status, mediaType: mediaType === "application/json" ? jsonType : mediaType, body: text };
}
function learnCode(note, body) {
    const code = codeOf(body);
    if (code !== undefined)
        note.code = code;
}
