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
  const deadline = new Deadline();
  const done = ran(handler, push, deadline);
  const answer = new Promise<Dispatched>((resolve) => {
    const timer = setTimeout(() => {
      deadline.pass();
      resolve(answered(settings.lateStatus, {}, { outcome: "late" }));
    }, settings.answerMs);
    void done.then(({ handled, reply, error }) => {
      clearTimeout(timer);
      resolve(handled ? replied(reply, settings.isCallback) : answered(500, {}, { outcome: "failed", error }));
    });
  });
  return { answer, done };
}

interface Ran {
  readonly handled: boolean;
  readonly reply?: unknown;
  readonly error?: unknown;
}

async function ran(handler: AnyHandler | undefined, push: Push, deadline: Deadline): Promise<Ran> {
  try {
    return { handled: true, reply: await handler?.(push.content, new Context(push, deadline)) };
  } catch (error) {
    return { handled: false, error };
  }
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

/** Makes the signal when somebody looks at it: it costs more than all the rest, and most handlers never do. */
class Deadline {
  #controller: AbortController | undefined;
  #isPast = false;

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#isPast) this.pass();
    }
    return this.#controller.signal;
  }

  pass(): void {
    this.#isPast = true;
    this.#controller?.abort(new DOMException("the time for a reply is over", "TimeoutError"));
  }
}

/** A class, since an object of its own with a getter takes as long to make as all the rest of it. */
class Context implements CallbackContext {
  readonly type: string;
  readonly id: string | undefined;
  readonly appId: string | undefined;
  readonly tenantKey: string | undefined;
  readonly createdAt: Date | undefined;
  readonly body: unknown;
  readonly #deadline: Deadline;

  constructor({ type, id, appId, tenantKey, createdAt, body }: Push, deadline: Deadline) {
    this.type = type;
    this.id = id;
    this.appId = appId;
    this.tenantKey = tenantKey;
    this.createdAt = createdAt;
    this.body = body;
    this.#deadline = deadline;
  }

  get signal(): AbortSignal {
    return this.#deadline.signal;
  }
}
