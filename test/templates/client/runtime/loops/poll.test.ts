import { describe, expect, expectTypeOf, it } from "vitest";

import { poll, PollTimeoutError } from "../../../../../templates/client/src/runtime/loops/poll.ts";
import { mockedCall, type Options } from "./mocked-call.ts";

interface Args {
  readonly path: { readonly ticket: string };
}

interface Task {
  readonly job_status: number;
  readonly file_token?: string;
}

const task = { path: "/open-apis/a/{ticket}" } as const;
const args: Args = { path: { ticket: "t" } };
const done = ({ data }: { readonly data: Task }) => data.job_status === 0;

describe("poll", () => {
  it("asks until the task is done, waiting longer each time up to the longest wait", async () => {
    const clock = virtualClock();
    const answer = await poll(taskCall(6), args, {
      until: done,
      intervalMs: 100,
      factor: 2,
      maxIntervalMs: 500,
      timeoutMs: 60_000,
      clock,
    });
    expect(answer.data.file_token).toBe("box");
    expect(clock.waits).toEqual([60_000, 100, 200, 400, 500, 500]);
  });

  it("does not wait for what is done at once", async () => {
    const clock = virtualClock();
    await poll(taskCall(1), args, { until: done, clock });
    expect(clock.waits).toEqual([300_000]);
  });

  it("leaves nobody waiting for the time limit", async () => {
    const clock = virtualClock();
    await poll(taskCall(2), args, { until: done, clock });
    expect(clock.sleeping()).toBe(0);
  });

  it("never waits longer than the longest wait, the first time included", async () => {
    const clock = virtualClock();
    await poll(taskCall(2), args, { until: done, intervalMs: 900, maxIntervalMs: 10, clock });
    expect(clock.waits[1]).toBe(10);
  });

  it("passes the caller's options on, its own left out", async () => {
    let seen: Options = {};
    const call = mockedCall(task, (_: Args, options: Options): Task => {
      seen = options;
      return { job_status: 0 };
    });
    await poll(call, args, { until: done, intervalMs: 1, token: "own" });
    expect(Object.keys(seen)).toEqual(["token", "signal"]);
  });

  it("narrows its answer to what `until` says", async () => {
    type Answer = Awaited<ReturnType<ReturnType<typeof taskCall>>>;
    const until = (answer: Answer): answer is Answer & { data: { file_token: string } } =>
      answer.data.file_token !== undefined;
    const { data } = await poll(taskCall(1), args, { until });
    expectTypeOf(data.file_token).toEqualTypeOf<string>();
  });

  it("works on the system's clock", async () => {
    expect((await poll(taskCall(3), args, { until: done, intervalMs: 1 })).data.job_status).toBe(0);
  });
});

describe("polling ends", () => {
  it("after the time limit, with what was answered last", async () => {
    const work = poll(taskCall(1000), args, {
      until: done,
      intervalMs: 3000,
      timeoutMs: 10_000,
      clock: virtualClock(),
    });
    const error = await work.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PollTimeoutError);
    expect(error).toMatchObject({
      message: "a.v1.b.list: not done within 10000 ms",
      answer: { data: { job_status: 1 } },
    });
  });

  it("after the time limit while a call hangs, which is aborted", async () => {
    let signal: AbortSignal | undefined;
    const call = mockedCall(task, (_: Args, options: Options): Promise<Task> => {
      signal = options.signal;
      return new Promise(() => undefined);
    });
    await expect(poll(call, args, { until: done, timeoutMs: 5 })).rejects.toThrow("not done within 5 ms");
    expect(signal?.aborted).toBe(true);
  });

  it("with what a call fails with", async () => {
    const call = mockedCall(task, ({ path }: Args): Task => {
      throw new Error(`no such ticket as ${path.ticket}`);
    });
    await expect(poll(call, args, { until: done })).rejects.toThrow("no such ticket");
  });

  it("with what `until` throws, as for a task that failed", async () => {
    const until = () => {
      throw new Error("export failed");
    };
    await expect(poll(taskCall(9), args, { until })).rejects.toThrow("export failed");
  });

  it("with the reason of the signal, also while it waits", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(poll(taskCall(9), args, { until: done, signal })).rejects.toThrow("enough");
    const controller = new AbortController();
    const work = poll(taskCall(9), args, { until: done, signal: controller.signal, intervalMs: 100_000 });
    setTimeout(() => controller.abort(new Error("later")), 5);
    await expect(work).rejects.toThrow("later");
  });

  it.each([{ intervalMs: -1 }, { factor: NaN }, { timeoutMs: 2 ** 31 }])("at once for %j", async (options) => {
    await expect(poll(taskCall(1), args, { until: done, ...options })).rejects.toThrow(RangeError);
  });
});

/** A task that is done the `count`th time it is asked for. */
function taskCall(count: number) {
  let asked = 0;
  return mockedCall(task, ({ path }: Args): Task => {
    asked += path.ticket.length;
    return asked < count ? { job_status: 1 } : { job_status: 0, file_token: "box" };
  });
}

/** Time that passes only where someone sleeps: the earliest sleeper wakes when nothing else is to be done. */
function virtualClock() {
  const waits: number[] = [];
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  let now = 0;
  const tick = () => {
    sleepers.sort((a, b) => a.at - b.at);
    const next = sleepers.shift();
    if (next === undefined) return;
    now = next.at;
    next.wake();
    setImmediate(tick);
  };
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    waits.push(ms);
    return new Promise((resolve, reject) => {
      const sleeper = { at: now + ms, wake: resolve };
      sleepers.push(sleeper);
      signal?.addEventListener("abort", () => {
        sleepers = sleepers.filter((each) => each !== sleeper);
        reject(signal.reason as Error);
      });
      if (sleepers.length === 1) setImmediate(tick);
    });
  };
  return { waits, sleep, sleeping: () => sleepers.length };
}
