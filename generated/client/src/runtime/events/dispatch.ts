import type { AppTickets } from "./app-tickets.js";
import type { Once } from "./once.js";
import type { Push } from "./push.js";
import { answered, runHandler, type AnyHandler, type Dispatched, type Running } from "./run-handler.js";

export interface Dispatching {
  readonly handlerOf: (type: string) => AnyHandler | undefined;
  readonly isCallback: (type: string) => boolean;
  readonly once: Once;
  readonly tickets: AppTickets | undefined;
  readonly answerMs: number;
  readonly leaseMs: number;
  readonly whenSlow: "accept" | "repeat";
  /** Of running handlers, until they are done. */
  readonly running: Set<Promise<unknown>>;
  /** Told of handlers that fail after the answer. */
  readonly failedLate: (push: Push, error: unknown) => void;
}

/**
 * Hands pushes to their handlers, each event to one of all processes that share the store, and again only where that one
 * failed. An answer comes within `answerMs` in any case.
 */
export function dispatching(settings: Dispatching): (push: Push, signature?: string) => Promise<Dispatched> {
  const { once, leaseMs } = settings;
  // Made when it is needed: workers have no randomness before the first request.
  let own: string | undefined;
  const underWay = new Map<string, Promise<Dispatched>>();
  let count = 0;

  /** The first delivery of a push, as far as this process knows. */
  async function claimed(push: Push, key: string): Promise<Dispatched> {
    const isCallback = settings.isCallback(push.type);
    const lease: Lease = { key, owner: `${(own ??= crypto.randomUUID())}:${String(++count)}`, leaseMs };
    let claim;
    try {
      claim = await once.claim(key, lease.owner, leaseMs);
    } catch (error) {
      // Without the store nothing tells whether the event was handled; the platform sends it again. No callback is.
      if (!isCallback) return answered(503, {}, { outcome: "failed", error });
      claim = "mine";
    }
    if (claim === "mine") return await handled(push, isCallback, lease);
    const status = isCallback ? 409 : claim === "done" ? 200 : 503;
    return answered(status, {}, { outcome: "repeated" });
  }

  async function handled(push: Push, isCallback: boolean, lease?: Lease): Promise<Dispatched> {
    const lateStatus = isCallback ? 504 : settings.whenSlow === "accept" ? 200 : 503;
    const { answerMs } = settings;
    const { answer, done } = runHandler(settings.handlerOf(push.type), push, { isCallback, answerMs, lateStatus });
    const settled = lease ? settle(once, lease, done) : done;
    track(settings.running, settled);
    const given = await answer;
    if (given.outcome !== "late") {
      await settled;
      return given;
    }
    if (lease) void holding(once, lease, settled);
    void done.then(({ handled: isHandled, error }) => {
      if (!isHandled) settings.failedLate(push, error);
    });
    return given;
  }

  return async (push, signature) => {
    const isTicket = settings.tickets ? await settings.tickets.take(push) : false;
    const isCallback = settings.isCallback(push.type);
    if (!settings.handlerOf(push.type)) return answered(200, {}, { outcome: isTicket ? "handled" : "unhandled" });
    // Callbacks are never sent again, so one with the same signature is no second one.
    const id = push.id ?? signature;
    if (id === undefined) return handled(push, isCallback);
    const key = `${push.appId ?? ""}:${id}`;
    const flight = underWay.get(key);
    if (flight) return { ...(await flight), outcome: "repeated" };
    const answer = claimed(push, key);
    underWay.set(key, answer);
    try {
      return await answer;
    } finally {
      underWay.delete(key);
    }
  };
}

interface Lease {
  readonly key: string;
  readonly owner: string;
  readonly leaseMs: number;
}

/** Where the store is away, the event may be handled again when the lease is over. */
async function settle(once: Once, { key, owner }: Lease, done: Running["done"]): Promise<void> {
  const { handled } = await done;
  try {
    await once.settle(key, owner, handled);
  } catch {
    // Nothing more can be done about it.
  }
}

/** Extends the lease while the handler runs on. */
async function holding(once: Once, lease: Lease, settled: Promise<unknown>): Promise<void> {
  const { key, owner, leaseMs } = lease;
  const isOver = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, leaseMs / 3);
    void settled.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
  if (isOver) return;
  try {
    await once.claim(key, owner, leaseMs);
  } catch {
    // The lease may last until the store is back.
  }
  await holding(once, lease, settled);
}

function track(running: Set<Promise<unknown>>, promise: Promise<unknown>): void {
  running.add(promise);
  // Neither a handler's end nor the store's rejects.
  void promise.then(() => running.delete(promise));
}
