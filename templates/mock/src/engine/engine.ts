import type { Routes } from "../contract/routes.js";
import type { Harm, Faults } from "../faults/faults.js";
import { brokenDraft, endingDraft, preferredDraft } from "../faults/endings.js";
import { readPreference, type Preference } from "../faults/prefer.js";
import { generalAnswer, type GeneralFailure } from "../identity/general-codes.js";
import type { TokenEndpoint } from "../identity/token-endpoints.js";
import type { Journal, Note, RequestEntry, Verdict } from "../journal/journal.js";
import type { OperationContract } from "./contract.js";
import { splitTarget, type Incoming, type Reply } from "./exchange.js";
import { perform, type Performed, type Stations } from "./perform.js";
import type { Random } from "./random.js";
import { codeOf, jsonDraft, makeLogIds, type Draft } from "./replies.js";

/** Answers requests as the platform would. */
export interface Engine {
  /** At once where nothing takes time. Never throws, and its promises are never rejected. */
  answer(incoming: Incoming): Reply | Promise<Reply>;
}

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
interface Passage {
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
type Target =
  | {
      readonly kind: "operation";
      readonly operation: OperationContract;
      readonly path: Readonly<Record<string, string>>;
    }
  | { readonly kind: "tokens"; readonly endpoint: TokenEndpoint }
  | { readonly kind: "nothing"; readonly allow?: readonly string[] };

/** The whole way of a call: route, record, fault, then what `perform` does, then the answer. */
export function makeEngine(parts: EngineParts): Engine {
  const logIds = makeLogIds();
  return {
    answer(incoming) {
      const passage = begin(incoming, parts, logIds);
      const { draft, release, breaks } = settled(passage, parts);
      const reply = replyOf(draft, passage, breaks);
      if (parts.log !== undefined) tell(parts.log, passage.number, parts.journal);
      if (passage.delayMs === 0) {
        release?.();
        return reply;
      }
      return parts.sleep(passage.delayMs).then(() => {
        release?.();
        return reply;
      });
    },
  };
}

function tell(log: (entry: RequestEntry) => void, number: number, journal: Journal): void {
  const entry = journal.entry(number);
  try {
    if (entry !== undefined) log(entry);
  } catch {
    // What listens must not break what it listens to.
  }
}

function begin(incoming: Incoming, parts: EngineParts, logIds: (now: number) => string): Passage {
  const now = parts.world.clock.now();
  const { pathname, search } = splitTarget(incoming.target);
  const target = targetOf(incoming.method, pathname, parts);
  const operation = nameOf(target);
  const note: Note = { verdict: "broken", ...(operation === undefined ? {} : { operation }) };
  const logId = logIds(now);
  const number = parts.journal.add(incoming, logId, note, now);
  const preference = readPreference(incoming.headers["prefer"]);
  const harm = parts.faults.draw(operation);
  const { ms, jitter = 0 } = parts.latency;
  const noise = jitter > 0 ? Math.round(parts.random.next() * jitter) : 0;
  const delayMs = ms + noise + (harm?.delayMs ?? 0) + (preference?.delayMs ?? 0);
  return { number, incoming, pathname, search, note, logId, target, harm, preference, delayMs };
}

function targetOf(method: string, pathname: string, { endpoints, routes }: EngineParts): Target {
  const endpoint = endpoints.get(pathname);
  if (endpoint !== undefined)
    return method === "POST" ? { kind: "tokens", endpoint } : { kind: "nothing", allow: ["POST"] };
  const found = routes.find(method, pathname);
  if (found === undefined) return { kind: "nothing" };
  return "allow" in found ? { kind: "nothing", allow: found.allow } : { kind: "operation", ...found };
}

function nameOf(target: Target): string | undefined {
  switch (target.kind) {
    case "operation":
      return target.operation.id;
    case "tokens":
      return target.endpoint.id;
    case "nothing":
      return undefined;
  }
}

type Settled = Performed & { readonly breaks?: "reset" | "cut" };

/** Carries the call out, with what shall go wrong about it. */
function settled(passage: Passage, parts: EngineParts): Settled {
  const { harm, note } = passage;
  if (harm?.expireTokens === true) parts.tokens.expireAll();
  const ending = harm?.ending;
  const isBefore = ending !== undefined && ending.when !== "after" && ending.cut !== true && ending.garbage !== true;
  const performed: Performed = isBefore ? { draft: emptyDraft } : carriedOut(passage, parts);
  if (ending === undefined) return performed;
  note.verdict = "faulted";
  note.reason = `a fault that was asked for: ${JSON.stringify(ending)}`;
  delete note.code;
  const operation = passage.target.kind === "operation" ? passage.target.operation : undefined;
  if (ending.reset === true) return { ...performed, breaks: "reset" };
  if (ending.cut === true) return { ...performed, breaks: "cut" };
  const draft =
    ending.garbage === true
      ? brokenDraft(performed.draft, parts.random)
      : endingDraft(ending, note, { contract: parts.contract, operation });
  return { ...performed, draft };
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
    case "tokens":
      return giveTokens(target.endpoint, passage, parts);
    case "operation": {
      const { operation } = target;
      const preferred =
        preference && preferredDraft(preference, note, { operation, contract: parts.contract, world: parts.world });
      if (preferred !== undefined) return { draft: preferred };
      const { pathname, search, delayMs } = passage;
      return perform({ incoming, pathname, search, ...target, takesTime: delayMs > 0, note }, parts);
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
  const answer = endpoint.answer(passage.incoming.body);
  if ("failure" in answer) return fail("unauthorized", answer.failure, passage, parts);
  passage.note.verdict = "answered";
  const code = codeOf(answer.body);
  if (code !== undefined) passage.note.code = code;
  return { draft: jsonDraft(200, answer.body) };
}

function fail(
  verdict: Verdict,
  failure: GeneralFailure,
  { note, target }: Passage,
  { contract }: EngineParts,
): Performed {
  const operation = target.kind === "operation" ? target.operation : undefined;
  const { status, body } = generalAnswer(failure, contract, operation);
  note.verdict = verdict;
  note.code = failure.code;
  note.reason = failure.reason;
  return { draft: jsonDraft(status, body) };
}

function replyOf(draft: Draft, { note, logId }: Passage, breaks: "reset" | "cut" | undefined): Reply {
  const { status, mediaType, body, headers } = draft;
  if (breaks === undefined) note.status = status;
  return {
    status,
    headers: { "content-type": mediaType, "x-tt-logid": logId, ...headers },
    body,
    ...(breaks === undefined ? {} : { breaks }),
  };
}
