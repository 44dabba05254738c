import type { Routes } from "../contract/routes.js";
import { brokenDraft, endingDraft, preferredDraft, preferredFailure } from "../faults/endings.js";
import type { Faults, Harm } from "../faults/faults.js";
import type { Preference } from "../faults/prefer.js";
import { generalAnswer, type GeneralFailure } from "../identity/general-codes.js";
import type { TokenEndpoint } from "../identity/token-endpoints.js";
import type { Journal, Note, RequestEntry, Verdict } from "../journal/journal.js";
import type { OperationContract } from "./contract.js";
import type { Incoming } from "./exchange.js";
import { perform, type Performed, type Stations } from "./perform.js";
import type { Random } from "./random.js";
import { codeOf, jsonDraft, type Draft } from "./replies.js";

/** What an engine is made of. */
export interface EngineParts extends Stations {
  readonly routes: Routes;
  readonly endpoints: ReadonlyMap<string, TokenEndpoint>;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly latency: { readonly ms: number; readonly jitter?: number };
  /** For jitter and garbage; apart from the ids, so that latency does not change them. */
  readonly random: Random;
  readonly sleep: (ms: number) => Promise<void>;
  /** Told of each request when its answer is known. */
  readonly log: ((entry: RequestEntry) => void) | undefined;
}

/** One request on its way. */
export interface Passage {
  /** Of its entry in the journal. */
  readonly number: number;
  readonly incoming: Incoming;
  readonly pathname: string;
  readonly search: string;
  readonly note: Note;
  readonly logId: string;
  readonly target: Target;
  readonly harm: Harm | undefined;
  readonly preference: Preference | undefined;
  readonly delayMs: number;
}

/** What a request is addressed to. */
export type Target =
  | {
      readonly kind: "operation";
      readonly operation: OperationContract;
      readonly path: Readonly<Record<string, string>>;
    }
  | { readonly kind: "tokens"; readonly endpoint: TokenEndpoint }
  | { readonly kind: "nothing"; readonly allow?: readonly string[] };

/** The answer, and how the connection breaks, if it does. */
export type Settled = Performed & { readonly breaks?: "reset" | "cut" };

/** Carries the call out, with what shall go wrong about it. */
export function settled(passage: Passage, parts: EngineParts): Settled {
  const { harm, note } = passage;
  if (harm?.expireTokens === true) parts.tokens.expireAll();
  const ending = harm?.ending;
  const isBefore = ending !== undefined && ending.when !== "after" && ending.cut !== true && ending.garbage !== true;
  const performed: Performed = isBefore ? { draft: emptyDraft } : carriedOut(passage, parts);
  if (ending === undefined) return performed;
  note.verdict = "faulted";
  note.reason = `a fault that was asked for: ${JSON.stringify(ending)}`;
  delete note.code;
  const operation = documentedAt(passage.target, parts);
  if (ending.reset === true) return { ...performed, breaks: "reset" };
  if (ending.cut === true) return { ...performed, breaks: "cut" };
  const draft =
    ending.garbage === true
      ? brokenDraft(performed.draft, parts.random)
      : endingDraft(ending, note, { contract: parts.contract, operation, logId: passage.logId });
  return { ...performed, draft };
}

/** The operation that a request is for; a token endpoint may have its page as well. */
function documentedAt(target: Target, { contract }: EngineParts): OperationContract | undefined {
  if (target.kind === "tokens") return contract.operation(target.endpoint.id);
  return target.kind === "operation" ? target.operation : undefined;
}

const emptyDraft: Draft = { status: 200, mediaType: "text/plain", body: "" };

function carriedOut(passage: Passage, parts: EngineParts): Performed {
  try {
    return carryOut(passage, parts);
  } catch (error) {
    // JSON that is nested too deep for those who look at it.
    const isDeep = error instanceof RangeError;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return fail(isDeep ? "invalid" : "broken", { code: isDeep ? 9499 : 10500, reason }, passage, parts);
  }
}

function carryOut(passage: Passage, parts: EngineParts): Performed {
  const { target, preference, note, incoming } = passage;
  switch (target.kind) {
    case "nothing":
      return nothingThere(target.allow, passage, parts);
    case "tokens": {
      const setting = { operation: documentedAt(target, parts), contract: parts.contract, logId: passage.logId };
      const code = preference?.code;
      if (code !== undefined) return { draft: preferredFailure(code, note, { ...setting, id: target.endpoint.id }) };
      return giveTokens(target.endpoint, passage, parts);
    }
    case "operation": {
      const { operation } = target;
      const setting = { operation, contract: parts.contract, world: parts.world, logId: passage.logId };
      const preferred = preference && preferredDraft(preference, note, setting);
      if (preferred !== undefined) return { draft: preferred };
      const { pathname, search, delayMs, logId } = passage;
      return perform({ incoming, pathname, search, ...target, takesTime: delayMs > 0, logId, note }, parts);
    }
  }
}

function nothingThere(allow: readonly string[] | undefined, passage: Passage, parts: EngineParts): Performed {
  const { method } = passage.incoming;
  if (allow === undefined)
    return fail("unknown", { code: 99991201, reason: "no operation has this address" }, passage, parts);
  const methods = allow.join(", ");
  const failed = fail("unknown", { code: 99991301, reason: `${method} is not among ${methods}` }, passage, parts);
  return { draft: { ...failed.draft, headers: { allow: methods } } };
}

function giveTokens(endpoint: TokenEndpoint, passage: Passage, parts: EngineParts): Performed {
  const answer = endpoint.answer(passage.incoming.body, passage.incoming.headers);
  if ("failure" in answer) return fail("unauthorized", answer.failure, passage, parts);
  passage.note.verdict = "answered";
  const code = codeOf(answer.body);
  if (code !== undefined) passage.note.code = code;
  return { draft: jsonDraft(200, answer.body) };
}

function fail(
  verdict: Verdict,
  failure: GeneralFailure,
  { note, target, logId }: Passage,
  { contract }: EngineParts,
): Performed {
  const operation = target.kind === "operation" ? target.operation : undefined;
  const { status, body } = generalAnswer({ ...failure, logId }, contract, operation);
  note.verdict = verdict;
  note.code = failure.code;
  note.reason = failure.reason;
  return { draft: jsonDraft(status, body) };
}
