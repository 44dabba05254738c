import { readPreference } from "../faults/prefer.js";
import type { Journal, Note, RequestEntry } from "../journal/journal.js";
import { settled, type EngineParts, type Passage, type Target } from "./carry-out.js";
import { splitTarget, type Incoming, type Reply } from "./exchange.js";
import { makeLogIds, type Draft } from "./replies.js";

export type { EngineParts } from "./carry-out.js";

/** Answers requests as the platform would. */
export interface Engine {
  /** At once where nothing takes time. Never throws, and its promises are never rejected. */
  answer(incoming: Incoming): Reply | Promise<Reply>;
}

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
