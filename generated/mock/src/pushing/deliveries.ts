import type { PushHarm } from "../faults/faults.js";
import type { Attempted, PushOutcome, Subscriber } from "./attempt.js";
import type { Occurrence } from "./occurrence.js";
import type { Timers } from "./timers.js";

/** One attempt to push one event to one subscriber. */
export interface PushEntry {
  /** Milliseconds since 1970, when it ended. */
  readonly at: number;
  readonly eventId: string;
  readonly type: string;
  /** `http://127.0.0.1:3000/events`, or `long connection`. */
  readonly to: string;
  readonly appId: string;
  /** From 1. */
  readonly attempt: number;
  readonly outcome: PushOutcome;
  readonly status?: number;
  readonly reason?: string;
  /** What was answered, where it is JSON. */
  readonly reply?: Attempted["reply"];
  /** Milliseconds until it comes again; absent: it does not. */
  readonly againMs?: number;
}

/** Brings events to subscribers, again and again until they are taken. */
export interface Deliveries {
  /** Begins. Fulfilled with the first attempt; never rejected. `undefined`: it was ended before that. */
  begin(occurrence: Occurrence, subscriber: Subscriber): Promise<PushEntry | undefined>;
  /** How many are not taken and not given up. */
  pending(): number;
  /** Fulfilled when there are none. */
  settled(): Promise<void>;
}

export interface DeliveryParts {
  readonly timers: Timers;
  /** Milliseconds before each repetition. */
  readonly repeatMs: readonly number[];
  readonly now: () => number;
  /** What happens to an attempt. */
  readonly harm: (occurrence: Occurrence, attempt: number) => PushHarm | undefined;
  readonly note: (entry: PushEntry) => void;
}

/** How many attempts are under way at a time; the others wait for their turn. */
const mostAtOnce = 256;

export function makeDeliveries(parts: DeliveryParts): Deliveries {
  const turns = makeTurnstile(mostAtOnce);
  let pending = 0;
  let waiters: (() => void)[] = [];

  function ended(): void {
    pending -= 1;
    if (pending > 0) return;
    for (const waiter of waiters) waiter();
    waiters = [];
  }

  return {
    begin(occurrence, subscriber) {
      pending += 1;
      return new Promise((resolve) => {
        const first = (entry: PushEntry): void => resolve(entry);
        void deliver({ occurrence, subscriber, turns, first }, parts).finally(() => {
          resolve(undefined);
          ended();
        });
      });
    },
    pending: () => pending,
    settled() {
      return pending === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve));
    },
  };
}

interface Delivery {
  readonly occurrence: Occurrence;
  readonly subscriber: Subscriber;
  readonly turns: Turnstile;
  /** Told of the first attempt. */
  readonly first: (entry: PushEntry) => void;
}

async function deliver(delivery: Delivery, parts: DeliveryParts): Promise<void> {
  const { occurrence, first } = delivery;
  const { timers, repeatMs } = parts;
  for (let attempt = 1; ; attempt += 1) {
    const harm = parts.harm(occurrence, attempt);
    if (harm !== undefined && harm.delayMs > 0 && !(await timers.wait(harm.delayMs))) return;
    const twin = harm?.isDoubled === true ? attemptOnce(delivery, { attempt, harm: undefined }, parts) : undefined;
    const entry = await attemptOnce(delivery, { attempt, harm }, parts);
    await twin;
    first(entry);
    if (entry.againMs === undefined || !(await timers.wait(repeatMs[attempt - 1] ?? 0))) return;
  }
}

interface Once {
  readonly attempt: number;
  readonly harm: PushHarm | undefined;
}

async function attemptOnce(delivery: Delivery, { attempt, harm }: Once, parts: DeliveryParts): Promise<PushEntry> {
  const { occurrence, subscriber, turns } = delivery;
  await turns.enter();
  const attempted = await subscriber.attempt(occurrence, harm).catch(broken);
  turns.leave();
  const pause = parts.repeatMs[attempt - 1];
  const isOver = attempted.outcome === "taken" || occurrence.isCallback || pause === undefined;
  const { id: eventId, type } = occurrence;
  const entry: PushEntry = {
    at: parts.now(),
    eventId,
    type,
    to: subscriber.name,
    appId: subscriber.appId,
    attempt,
    ...attempted,
    ...(isOver ? {} : { againMs: pause }),
  };
  parts.note(entry);
  return entry;
}

function broken(error: unknown): Attempted {
  return { outcome: "broken", reason: error instanceof Error ? error.message : String(error) };
}

interface Turnstile {
  enter(): Promise<void>;
  leave(): void;
}

/** Lets so many in at a time, in order. */
function makeTurnstile(most: number): Turnstile {
  const queue: (() => void)[] = [];
  let next = 0;
  let inside = 0;
  return {
    enter() {
      if (inside < most) {
        inside += 1;
        return Promise.resolve();
      }
      return new Promise((resolve) => queue.push(resolve));
    },
    leave() {
      const waiting = queue[next];
      if (waiting === undefined) {
        inside -= 1;
        return;
      }
      // A queue of thousands is not moved for each.
      next += 1;
      if (next > 1000) {
        queue.splice(0, next);
        next = 0;
      }
      waiting();
    },
  };
}
