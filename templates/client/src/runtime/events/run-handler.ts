import { membersOf, type Push } from "./push.js";
import { CustomReply, type CallbackContext, type EventLogEntry } from "./types.js";

/** What a request is answered with. */
export interface Reply {
  /** HTTP status. */
  readonly status: number;
  /** JSON. */
  readonly body: string;
}

/** An answer, and how it came about. */
export interface Dispatched extends Reply, Pick<EventLogEntry, "outcome" | "error"> {}

export type AnyHandler = (content: unknown, context: CallbackContext) => unknown;

export interface Running {
  /** Comes within the time that there is for it. */
  readonly answer: Promise<Dispatched>;
  /** Of the handler itself, whenever it ends. */
  readonly done: Promise<{ readonly handled: boolean; readonly error?: unknown }>;
}

export interface RunSettings {
  readonly isCallback: boolean;
  readonly answerMs: number;
  /** Status of the answer where the handler is not done in time. */
  readonly lateStatus: number;
}

/** Runs a handler, and answers without it when its time is over. */
export function runHandler(handler: AnyHandler | undefined, push: Push, settings: RunSettings): Running {
  const deadline = lazyDeadline();
  const result = Promise.resolve().then(() => handler?.(push.content, contextOf(push, deadline)));
  const answer = result
    .then((reply) => replied(reply, settings.isCallback))
    // Of the handler, or of what it replied, which may be no JSON.
    .catch((error: unknown) => answered(500, {}, { outcome: "failed", error }));
  const late = (): Dispatched => {
    deadline.pass();
    return answered(settings.lateStatus, {}, { outcome: "late" });
  };
  const done = result.then(
    () => ({ handled: true }),
    (error: unknown) => ({ handled: false, error }),
  );
  return { answer: within(settings.answerMs, answer, late), done };
}

export function answered(status: number, body: unknown, about: Omit<Dispatched, keyof Reply>): Dispatched {
  return { status, body: JSON.stringify(body), ...about };
}

function replied(reply: unknown, isCallback: boolean): Dispatched {
  if (reply instanceof CustomReply) return answered(reply.status, reply.body ?? {}, { outcome: "handled" });
  return answered(200, (isCallback ? membersOf(reply) : undefined) ?? {}, { outcome: "handled" });
}

interface Deadline {
  readonly signal: AbortSignal;
  pass(): void;
}

/** Makes the signal when somebody looks at it: it costs more than all the rest, and most handlers never do. */
function lazyDeadline(): Deadline {
  let controller: AbortController | undefined;
  let isPast = false;
  const abort = (): void => controller?.abort(new DOMException("the time for a reply is over", "TimeoutError"));
  return {
    get signal() {
      if (!controller) {
        controller = new AbortController();
        if (isPast) abort();
      }
      return controller.signal;
    },
    pass() {
      isPast = true;
      abort();
    },
  };
}

function contextOf({ type, id, appId, tenantKey, createdAt, body }: Push, deadline: Deadline): CallbackContext {
  return {
    type,
    id,
    appId,
    tenantKey,
    createdAt,
    body,
    get signal() {
      return deadline.signal;
    },
  };
}

function within<T>(ms: number, answer: Promise<T>, late: () => T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(late());
    }, ms);
    void answer.then((given) => {
      clearTimeout(timer);
      resolve(given);
    });
  });
}
