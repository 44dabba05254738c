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
  let error: unknown;
  const done = called(handler, push, deadline).then(
    (reply) => ({ handled: true, reply }),
    (thrown: unknown) => {
      error = thrown;
      return { handled: false, reply: undefined, error };
    },
  );
  const answer = new Promise<Dispatched>((resolve) => {
    const timer = setTimeout(() => {
      deadline.pass();
      resolve(answered(settings.lateStatus, {}, { outcome: "late" }));
    }, settings.answerMs);
    void done.then(({ handled, reply }) => {
      clearTimeout(timer);
      resolve(handled ? replied(reply, settings.isCallback) : answered(500, {}, { outcome: "failed", error }));
    });
  });
  return { answer, done };
}

/** What it throws at once is a rejection too. */
async function called(handler: AnyHandler | undefined, push: Push, deadline: Deadline): Promise<unknown> {
  return handler?.(push.content, contextOf(push, deadline));
}

export function answered(status: number, body: unknown, about: Omit<Dispatched, keyof Reply>): Dispatched {
  return { status, body: JSON.stringify(body), ...about };
}

function replied(reply: unknown, isCallback: boolean): Dispatched {
  const about = { outcome: "handled" } as const;
  try {
    if (reply instanceof CustomReply) return answered(reply.status, reply.body ?? {}, about);
    const body = isCallback ? membersOf(reply) : undefined;
    return body ? answered(200, body, about) : { status: 200, body: "{}", ...about };
  } catch (error) {
    // It is no JSON.
    return answered(500, {}, { outcome: "failed", error });
  }
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
