import { brokenDraft, endingDraft, preferredDraft } from "../faults/endings.js";
import { generalAnswer } from "../identity/general-codes.js";
import { perform } from "./perform.js";
import { codeOf, jsonDraft } from "./replies.js";
/** Carries the call out, with what shall go wrong about it. */
export function settled(passage, parts) {
    const { harm, note } = passage;
    if (harm?.expireTokens === true)
        parts.tokens.expireAll();
    const ending = harm?.ending;
    const isBefore = ending !== undefined && ending.when !== "after" && ending.cut !== true && ending.garbage !== true;
    const performed = isBefore ? { draft: emptyDraft } : carriedOut(passage, parts);
    if (ending === undefined)
        return performed;
    note.verdict = "faulted";
    note.reason = `a fault that was asked for: ${JSON.stringify(ending)}`;
    delete note.code;
    const operation = passage.target.kind === "operation" ? passage.target.operation : undefined;
    if (ending.reset === true)
        return { ...performed, breaks: "reset" };
    if (ending.cut === true)
        return { ...performed, breaks: "cut" };
    const draft = ending.garbage === true
        ? brokenDraft(performed.draft, parts.random)
        : endingDraft(ending, note, { contract: parts.contract, operation, logId: passage.logId });
    return { ...performed, draft };
}
const emptyDraft = { status: 200, mediaType: "text/plain", body: "" };
function carriedOut(passage, parts) {
    try {
        return carryOut(passage, parts);
    }
    catch (error) {
        // JSON that is nested too deep for those who look at it.
        const isDeep = error instanceof RangeError;
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return fail(isDeep ? "invalid" : "broken", { code: isDeep ? 9499 : 10500, reason }, passage, parts);
    }
}
function carryOut(passage, parts) {
    const { target, preference, note, incoming } = passage;
    switch (target.kind) {
        case "nothing":
            return nothingThere(target.allow, passage, parts);
        case "tokens":
            return giveTokens(target.endpoint, passage, parts);
        case "operation": {
            const { operation } = target;
            const setting = { operation, contract: parts.contract, world: parts.world, logId: passage.logId };
            const preferred = preference && preferredDraft(preference, note, setting);
            if (preferred !== undefined)
                return { draft: preferred };
            const { pathname, search, delayMs, logId } = passage;
            return perform({ incoming, pathname, search, ...target, takesTime: delayMs > 0, logId, note }, parts);
        }
    }
}
function nothingThere(allow, passage, parts) {
    const { method } = passage.incoming;
    if (allow === undefined)
        return fail("unknown", { code: 99991201, reason: "no operation has this address" }, passage, parts);
    const methods = allow.join(", ");
    const failed = fail("unknown", { code: 99991301, reason: `${method} is not among ${methods}` }, passage, parts);
    return { draft: { ...failed.draft, headers: { allow: methods } } };
}
function giveTokens(endpoint, passage, parts) {
    const answer = endpoint.answer(passage.incoming.body, passage.incoming.headers);
    if ("failure" in answer)
        return fail("unauthorized", answer.failure, passage, parts);
    passage.note.verdict = "answered";
    const code = codeOf(answer.body);
    if (code !== undefined)
        passage.note.code = code;
    return { draft: jsonDraft(200, answer.body) };
}
function fail(verdict, failure, { note, target, logId }, { contract }) {
    const operation = target.kind === "operation" ? target.operation : undefined;
    const { status, body } = generalAnswer({ ...failure, logId }, contract, operation);
    note.verdict = verdict;
    note.code = failure.code;
    note.reason = failure.reason;
    return { draft: jsonDraft(status, body) };
}
