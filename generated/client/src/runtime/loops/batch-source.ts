import { unlessAborted } from "./linked-signal.js";

/** Any number of items. */
export type BatchItems<Item> = (Iterable<Item> & object) | AsyncIterable<Item>;

/** A part of the items, as many as one call takes. */
export interface Part {
  readonly from: number;
  readonly items: readonly unknown[];
}

/** Cuts a source into parts; one part is read at a time, however many ask. */
export interface BatchSource {
  /** The next part, `undefined` at the end. Rejects where the source fails, and with the signal's reason. */
  next(): Promise<Part | undefined>;
  /** What was taken from the source and not handed out, of a list all that is left; `ended`: the source has no more. */
  rest(): { readonly items: readonly unknown[]; readonly ended: boolean };
  /** Tells the source that no more is wanted. */
  close(): void;
}

/** @throws {TypeError} where `given` has no items to take */
export function batchSource(given: unknown, size: number, signal: AbortSignal | undefined): BatchSource {
  const iterator = iteratorOf(given);
  let buffer: unknown[] = [];
  let from = 0;
  let ended = false;
  let closed = false;
  let turn: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<Part | undefined> => {
    while (!ended && !closed && buffer.length < size) {
      const step = await unlessAborted(Promise.resolve(iterator.next()), signal);
      // A source that was told to stop ends early, and not at its end.
      if (step.done === true) ended = !closed;
      else buffer.push(step.value);
    }
    if (buffer.length === 0) return undefined;
    const part = { from, items: buffer };
    from += buffer.length;
    buffer = [];
    return part;
  };

  return {
    next() {
      const part = turn.then(read);
      turn = part.catch(() => undefined);
      return part;
    },
    rest() {
      if (Array.isArray(given)) return { items: given.slice(from), ended: true };
      return { items: buffer, ended };
    },
    close() {
      closed = true;
      // A source that fails while it is told to stop has nothing more to say.
      const tell = async (): Promise<unknown> => iterator.return?.();
      if (!ended) tell().catch(() => undefined);
    },
  };
}

interface AnyIterator {
  next(): PromiseLike<IteratorResult<unknown>> | IteratorResult<unknown>;
  return?(): unknown;
}

function iteratorOf(given: unknown): AnyIterator {
  if (typeof given === "object" && given !== null) {
    // Asked for as what they may be; both are checked to be functions.
    const { [Symbol.asyncIterator]: asynchronous, [Symbol.iterator]: synchronous } = given as Partial<
      AsyncIterable<unknown> & Iterable<unknown>
    >;
    if (typeof asynchronous === "function") return asynchronous.call(given);
    if (typeof synchronous === "function") return synchronous.call(given);
  }
  throw new TypeError("the items of a batch are a list or an async iterable");
}
