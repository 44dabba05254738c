import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";

import { BatchError } from "../../../../../templates/client/src/runtime/loops/batch-error.ts";
import { batch } from "../../../../../templates/client/src/runtime/loops/batch.ts";
import { mockedCall, type Options } from "./mocked-call.ts";

interface Args {
  readonly path: { readonly table_id: string };
  readonly params?: { readonly client_token?: string };
  readonly data: { readonly records: readonly number[]; readonly note?: string };
}

const path = { table_id: "t" };
const facts = {
  method: "POST",
  sends: "json",
  batch: { items: "records", max: 3 },
  idempotency: { in: "query", name: "client_token" },
} as const;

/** A batch of up to three, that fails where it is given `bad`. */
function batchCall(bad: readonly number[] = [], sent: (readonly number[])[] = [], error: unknown = refusal()) {
  return mockedCall(facts, async ({ data }: Args) => {
    sent.push(data.records);
    await Promise.resolve();
    if (data.records.some((record) => bad.includes(record))) throw error;
    return { records: data.records.map((record) => `rec${String(record)}`) };
  });
}

function refusal(mayHaveHappened = false): Error {
  return Object.assign(new Error("too many"), { mayHaveHappened });
}

describe("batch", () => {
  it("cuts the items to the documented maximum and answers in their order", async () => {
    const sent: (readonly number[])[] = [];
    const applied = await batch(batchCall([], sent), { path, data: { records: [1, 2, 3, 4, 5, 6, 7] } });
    expect(sent).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
    expect(applied.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 6],
      [6, 7],
    ]);
    expect(applied.flatMap(({ answer }) => answer.data.records)[6]).toBe("rec7");
    expectTypeOf(applied[0]?.answer.data.records).toEqualTypeOf<string[] | undefined>();
  });

  it("calls nothing without items", async () => {
    const sent: (readonly number[])[] = [];
    expect(await batch(batchCall([], sent), { path, data: { records: [] } })).toEqual([]);
    expect(sent).toEqual([]);
  });

  it("takes async iterables and other iterables", async () => {
    const sent: (readonly number[])[] = [];
    await batch(batchCall([], sent), { path, data: { records: counting(4) } });
    await batch(batchCall([], sent), { path, data: { records: new Set([8, 9]) } });
    expect(sent).toEqual([[0, 1, 2], [3], [8, 9]]);
  });

  it("sends the rest of the arguments and the options with each call", async () => {
    const seen: unknown[] = [];
    const call = mockedCall(facts, ({ data, ...rest }: Args, { token }: Options) => void seen.push(rest, data, token));
    await batch(call, { path, data: { records: [1], note: "n" } }, { token: "own", size: 2 });
    expect(seen).toEqual([{ path }, { note: "n", records: [1] }, "own"]);
  });

  it("reads no further than it sends", async () => {
    let read = 0;
    const records = (function* () {
      for (; read < 100;) yield (read += 1);
    })();
    await expect(batch(batchCall([2]), { path, data: { records } })).rejects.toBeInstanceOf(BatchError);
    expect(read).toBe(3);
  });

  it("runs one call at a time, or as many as it is told", async () => {
    const most = async (concurrency?: number) => {
      let [running, peak] = [0, 0];
      const call = mockedCall(facts, async ({ data }: Args) => {
        expect(data.records.length).toBeLessThan(4);
        peak = Math.max(peak, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
      });
      const records = Array.from({ length: 20 }, (_, index) => index);
      await batch(call, { path, data: { records } }, concurrency === undefined ? {} : { concurrency });
      return peak;
    };
    expect([await most(), await most(4)]).toEqual([1, 4]);
  });

  it("applies each item exactly once in order, whatever the sizes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(40),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 5 }),
        async (count, size, concurrency) => {
          const records = Array.from({ length: count }, (_, index) => index);
          const sent: (readonly number[])[] = [];
          const items = records.length % 2 === 0 ? records : slowly(records);
          const applied = await batch(batchCall([], sent), { path, data: { records: items } }, { size, concurrency });
          expect(Math.max(0, ...sent.map((part) => part.length))).toBeLessThanOrEqual(size);
          expect(applied.flatMap(({ answer }) => answer.data.records)).toEqual(
            records.map((each) => `rec${String(each)}`),
          );
        },
      ),
    );
  });
});

describe("a batch that fails", () => {
  it("says what was applied, what failed and what was not sent", async () => {
    const error = await failure(batch(batchCall([5]), { path, data: { records: [1, 2, 3, 4, 5, 6, 7, 8] } }));
    expect(error.applied).toMatchObject([{ from: 0, to: 3, answer: { data: { records: ["rec1", "rec2", "rec3"] } } }]);
    expect(error.failed).toMatchObject([{ from: 3, to: 6, items: [4, 5, 6], outcome: "not_applied" }]);
    expect(error.pending).toEqual({ from: 6, to: 8, items: [7, 8] });
    expect(error.cause).toMatchObject({ message: "too many" });
    expect(error.message).toBe("a.v1.b.list: 3 items applied, items 3–5 failed: too many");
  });

  it("has nothing pending where the last call failed", async () => {
    const error = await failure(batch(batchCall([4]), { path, data: { records: [1, 2, 3, 4] } }));
    expect(error.pending).toBeUndefined();
  });

  it.each([
    ["a code for inner failures", refusal(true)],
    ["no answer", new TypeError("fetch failed")],
    ["a system error", Object.assign(new Error("reset"), { code: "ECONNRESET" })],
  ])("does not say that nothing was done after %s", async (_, cause) => {
    const error = await failure(batch(batchCall([1], [], cause), { path, data: { records: [1] } }));
    expect(error.failed).toMatchObject([{ from: 0, to: 1, outcome: "unknown", error: cause }]);
  });

  it("keeps what was read of a source that has no known end", async () => {
    const error = await failure(batch(batchCall([1]), { path, data: { records: counting(9) } }));
    expect(error.pending).toEqual({ from: 3, items: [] });
  });

  it("keeps the items before a failure of their source", async () => {
    const records = (async function* () {
      yield* [1, 2, 3, 4];
      await Promise.resolve();
      throw new Error("no more rows");
    })();
    const error = await failure(batch(batchCall(), { path, data: { records } }));
    expect([error.applied.length, error.failed, error.pending]).toEqual([1, [], { from: 3, items: [4] }]);
    expect(error.message).toBe("a.v1.b.list: 3 items applied, the source of items failed: no more rows");
  });

  it("tells the source to stop", async () => {
    let closed = false;
    const records = (async function* () {
      try {
        for (;;) yield await Promise.resolve(1);
      } finally {
        closed = true;
      }
    })();
    await failure(batch(batchCall([1]), { path, data: { records } }));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(closed).toBe(true);
  });

  it("sends nothing more, not even what is being read", async () => {
    const sent: (readonly number[])[] = [];
    let failed = () => {};
    const failing = new Promise<void>((resolve) => (failed = resolve));
    const call = mockedCall(facts, ({ data }: Args) => {
      sent.push(data.records);
      setTimeout(failed, 1);
      throw refusal();
    });
    const records = (async function* () {
      yield* [1, 2, 3];
      await failing;
      yield* [4, 5, 6, 7];
    })();
    const error = await failure(batch(call, { path, data: { records } }, { concurrency: 2 }));
    expect(sent).toEqual([[1, 2, 3]]);
    expect(error.pending).toEqual({ from: 3, items: [4] });
  });

  it("waits for what is under way and accounts for every item once", async () => {
    const given = fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      bad: fc.array(fc.nat(39), { minLength: 1, maxLength: 3 }),
      concurrency: fc.integer({ min: 1, max: 4 }),
      delays: fc.array(fc.nat(4), { minLength: 14, maxLength: 14 }),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ count, bad, concurrency, delays }) => {
        const landed: number[] = [];
        const call = mockedCall(facts, async ({ data }: Args) => {
          for (let turn = delays[(data.records[0] ?? 0) / 3] ?? 0; turn > 0; turn -= 1) await Promise.resolve();
          if (data.records.some((record) => bad.includes(record))) throw refusal();
          landed.push(...data.records);
        });
        const records = Array.from({ length: count }, (_, index) => index);
        const error = await batch(call, { path, data: { records } }, { concurrency }).catch(
          (thrown: unknown) => thrown,
        );
        if (!(error instanceof BatchError)) {
          expect(landed.sort(byNumber)).toEqual(records);
          return;
        }
        const applied = error.applied.flatMap(({ from, to }) => records.slice(from, to));
        const rest = [...error.failed, ...(error.pending === undefined ? [] : [error.pending])];
        expect(applied).toEqual(landed.sort(byNumber));
        expect([...applied, ...rest.flatMap(({ items }) => items)].sort()).toEqual([...records].sort());
        for (const { from, items } of rest) if (items.length > 0) expect(items[0]).toBe(from);
      }),
      { numRuns: 300 },
    );
  });

  it("is one that was aborted", async () => {
    const controller = new AbortController();
    const call = mockedCall(facts, ({ data }: Args) => {
      controller.abort(new Error("enough"));
      return data;
    });
    const error = await failure(batch(call, { path, data: { records: counting(9) } }, { signal: controller.signal }));
    expect([error.applied.length, error.failed.length, (error.cause as Error).message]).toEqual([1, 0, "enough"]);
  });

  it("does not wait for a source that is silent when it is aborted", async () => {
    const records = (async function* () {
      yield 1;
      await new Promise(() => undefined);
    })();
    const error = await failure(batch(batchCall(), { path, data: { records } }, { signal: AbortSignal.timeout(5) }));
    expect(error.pending).toEqual({ from: 0, items: [1] });
  });
});

describe("what batch refuses", () => {
  it("is an operation that is none", async () => {
    const call = mockedCall({}, ({ data }: Args) => data);
    // @ts-expect-error: its facts have no batch
    await expect(batch(call, { path, data: { records: [] } })).rejects.toThrow("a.v1.b.list is not a batch");
  });

  it("is an idempotency key, which would make the second call a repetition of the first", async () => {
    const args = { path, params: { client_token: "u" }, data: { records: [1] } };
    await expect(batch(batchCall(), args)).rejects.toThrow("“client_token” is of one call");
  });

  it.each([{ size: 4 }, { size: 0 }, { concurrency: 1.5 }, { concurrency: Infinity }])("is %j", async (options) => {
    await expect(batch(batchCall(), { path, data: { records: [1] } }, options)).rejects.toThrow(RangeError);
  });

  it("are items that are no items", async () => {
    // @ts-expect-error: a text is no list of records
    await expect(batch(batchCall(), { path, data: { records: "123" } })).rejects.toThrow("a list or an async iterable");
    // @ts-expect-error: other items than the operation takes
    await batch(batchCall(), { path, data: { records: ["1"] } });
  });
});

async function* counting(count: number): AsyncGenerator<number> {
  for (let index = 0; index < count; index += 1) yield await Promise.resolve(index);
}

/** An iterator that answers several at once, unlike a generator. */
function slowly(items: readonly number[]): AsyncIterable<number> {
  const values = items.values();
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const step = values.next();
        await Promise.resolve();
        return step;
      },
    }),
  };
}

function byNumber(a: number, b: number): number {
  return a - b;
}

async function failure(work: Promise<unknown>): Promise<BatchError> {
  const error = await work.catch((thrown: unknown) => thrown);
  if (error instanceof BatchError) return error;
  throw new Error("not a BatchError", { cause: error });
}
