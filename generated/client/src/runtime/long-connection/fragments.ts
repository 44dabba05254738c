import type { Clock } from "../limits/clock.js";

export interface FragmentBounds {
  /** Bytes of one message. */
  readonly maxBytes: number;
  /** Messages that are not whole yet. */
  readonly maxMessages: number;
  /** Milliseconds for a message to become whole. */
  readonly keepMs: number;
}

export interface Fragment {
  readonly messageId: string;
  /** How many fragments the message has. */
  readonly sum: number;
  /** From 0. */
  readonly seq: number;
  readonly payload: Uint8Array;
}

/** `whole` with the message, `waiting` for the rest of it, or `refused`: it breaks a bound or contradicts the others. */
export type Joined =
  | { readonly kind: "whole"; readonly payload: Uint8Array }
  | { readonly kind: "waiting" }
  | { readonly kind: "refused"; readonly reason: string };

/** Joins the fragments of messages, which may come in any order, within bounds. */
export function fragmentJoiner(bounds: FragmentBounds, clock: Pick<Clock, "now">): (fragment: Fragment) => Joined {
  const waiting = new Map<string, Waiting>();

  /** Those that came first are first. */
  function forget(): void {
    for (const [id, { since }] of waiting) {
      if (clock.now() - since < bounds.keepMs && waiting.size <= bounds.maxMessages) return;
      waiting.delete(id);
    }
  }

  return ({ messageId, sum, seq, payload }) => {
    if (!(Number.isInteger(sum) && sum >= 1 && sum <= MOST)) return refused("number of fragments");
    if (!(Number.isInteger(seq) && seq >= 0 && seq < sum)) return refused("place of a fragment");
    if (sum === 1) return payload.length > bounds.maxBytes ? refused("size") : { kind: "whole", payload };
    forget();
    const message = waiting.get(messageId) ?? { sum, since: clock.now(), parts: new Map<number, Uint8Array>() };
    if (message.sum !== sum) return refused("number of fragments");
    message.parts.set(seq, payload);
    waiting.set(messageId, message);
    const length = [...message.parts.values()].reduce((total, part) => total + part.length, 0);
    if (length > bounds.maxBytes) {
      waiting.delete(messageId);
      return refused("size");
    }
    if (message.parts.size < sum) {
      forget();
      return { kind: "waiting" };
    }
    waiting.delete(messageId);
    return { kind: "whole", payload: inOrder(message.parts, length) };
  };
}

interface Waiting {
  readonly sum: number;
  readonly since: number;
  readonly parts: Map<number, Uint8Array>;
}

/** Of one message; the largest that is allowed has far fewer. */
const MOST = 10_000;

function refused(reason: string): Joined {
  return { kind: "refused", reason };
}

function inOrder(parts: ReadonlyMap<number, Uint8Array>, length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (let seq = 0; seq < parts.size; seq++) {
    const part = parts.get(seq) ?? new Uint8Array();
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
