/**
 * Which events have been handled. `claim` gives the caller a lease on the event, and extends it where the caller has it
 * already; whoever claims next meanwhile hears `busy`, and after `settle` with `handled` hears `done`.
 */
export interface Once {
  claim(id: string, owner: string, leaseMs: number): Claim | Promise<Claim>;
  /** Ends the lease. Not handled: the next claim is given. */
  settle(id: string, owner: string, handled: boolean): void | Promise<void>;
}

/** `mine`: to be handled by the caller. `busy`: another one is at it. `done`: it has been handled. */
export type Claim = "mine" | "busy" | "done";

/** What `memoryOnce` is made with. */
export interface MemoryOnceOptions {
  /** How many events are remembered; beyond, the oldest is forgotten. Default: 100,000. */
  readonly max?: number;
  /** For how long, milliseconds. Default: eight hours; the platform repeats for a little over seven. */
  readonly keepMs?: number;
  /** Milliseconds since some moment; never goes back. */
  readonly now?: () => number;
}

/** Remembers in this process, within bounds. */
export function memoryOnce({
  max = 100_000,
  keepMs = KEEP_MS,
  now = () => performance.now(),
}: MemoryOnceOptions = {}): Once {
  const held = new Map<string, { readonly owner: string; readonly until: number; readonly isDone: boolean }>();

  function keep(
    id: string,
    entry: { readonly owner: string; readonly until: number; readonly isDone: boolean },
    time: number,
  ): void {
    // Entries stand in the order in which they were kept.
    held.delete(id);
    held.set(id, entry);
    for (const [oldest, { until }] of held) {
      if (held.size <= max && until > time) break;
      held.delete(oldest);
    }
  }

  return {
    claim(id, owner, leaseMs) {
      const found = held.get(id);
      const time = now();
      if (found && found.until > time && found.owner !== owner) return found.isDone ? "done" : "busy";
      keep(id, { owner, until: time + leaseMs, isDone: false }, time);
      return "mine";
    },
    settle(id, owner, handled) {
      if (held.get(id)?.owner !== owner) return;
      const time = now();
      if (handled) keep(id, { owner, until: time + keepMs, isDone: true }, time);
      else held.delete(id);
    },
  };
}

/** After 15 seconds, 5 minutes, 1 hour and 6 hours, as the guide to events says. */
export const KEEP_MS = 8 * 3_600_000;
