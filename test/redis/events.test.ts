import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { redisOnce, type RedisClient } from "../../templates/client/src/redis.ts";
import { encryptKey, event, signed, verificationToken } from "../templates/client/runtime/events/platform.ts";
import { startCaller, type Caller } from "./processes.ts";
import { startRedis, type RedisServer } from "./server.ts";

const { AbortSignal } = globalThis;

/** Milliseconds between the attempts at one event: as many as the platform's, in less time. */
const repeatMs = [200, 1000, 2000, 5000];

let redis: RedisServer;
let client: Awaited<ReturnType<RedisServer["connect"]>>;
const callers: Caller[] = [];
beforeAll(async () => {
  redis = await startRedis();
  client = await redis.connect();
});
beforeEach(async () => {
  await client.flushAll();
});
afterAll(async () => {
  for (const { child } of callers) child.kill("SIGKILL");
  await redis.stop();
});

describe("redisOnce", () => {
  it("gives an event to one, says that it is busy, and when it is done", async () => {
    const once = redisOnce(client);
    expect(await once.claim("a", "me", 1000)).toBe("mine");
    expect(await once.claim("a", "me", 1000)).toBe("mine");
    expect(await once.claim("a", "you", 1000)).toBe("busy");
    await once.settle("a", "me", true);
    expect(await once.claim("a", "you", 1000)).toBe("done");
    expect(await once.claim("b", "you", 1000)).toBe("mine");
  });

  it("gives it to another where its handler failed or its lease is over", async () => {
    const once = redisOnce(client);
    await once.claim("a", "me", 1000);
    await once.settle("a", "you", false);
    expect(await once.claim("a", "you", 1000)).toBe("busy");
    await once.settle("a", "me", false);
    expect(await once.claim("a", "you", 20)).toBe("mine");
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await once.claim("a", "me", 1000)).toBe("mine");
  });

  it("shows no id in its keys, and forgets in time", async () => {
    const once = redisOnce(client, { prefix: "test", keepMs: 5000 });
    await once.claim("event-1", "me", 1000);
    await once.settle("event-1", "me", true);
    const keys = await client.keys("*");
    expect(keys).toEqual([expect.stringMatching(/^test:once:\{[0-9a-f]{32}\}$/u)]);
    expect(await client.pTTL(keys[0] ?? "")).toBeGreaterThan(4000);
  });

  it("rejects where Redis does not answer in time", async () => {
    const silent: RedisClient = {
      evalSha: () => new Promise(() => undefined),
      eval: () => new Promise(() => undefined),
    };
    await expect(redisOnce(silent, { patience: 20 }).claim("a", "me", 1000)).rejects.toThrow("no answer in time");
  });
});

describe("two processes that share a Redis", () => {
  it("handle 10,000 events once each, whatever order, repetition, failure or loss they come with", async () => {
    const processes = await Promise.all([startProcess(), startProcess()]);
    const before = await Promise.all(processes.map(memoryOf));
    const numbers = shuffled(Array.from({ length: 10_000 }, (_, number) => number));
    let sent = 0;
    await inParallel(40, numbers, async (number) => {
      // The platform repeats until it is answered, and now and then though it was.
      const copies = number % 5 === 0 ? [number, number + 1] : [number];
      await Promise.all(
        copies.map(async (choice) => {
          for (const [attempt, pauseMs] of [0, ...repeatMs].entries()) {
            await new Promise((resolve) => setTimeout(resolve, pauseMs));
            sent++;
            const process = processes[(choice + attempt) % 2];
            if (process !== undefined && (await push(process, number, attempt)) === 200) return;
          }
          throw new Error(`event ${String(number)} was not taken as long as the platform repeats it`);
        }),
      );
    });
    const handled = await client.hGetAll("handled");
    const tries = await client.hGetAll("tries");
    expect(sent).toBeGreaterThan(12_000);
    expect(Object.keys(handled)).toHaveLength(10_000);
    expect(Object.entries(handled).filter(([, count]) => count !== "1")).toEqual([]);
    expect(Object.values(tries).filter((count) => count === "2")).toHaveLength(100);
    expect(Object.values(tries).filter((count) => Number(count) > 2)).toEqual([]);
    const after = await Promise.all(processes.map(memoryOf));
    for (const [index, start] of before.entries()) expect((after[index] ?? 0) - start).toBeLessThan(100_000_000);
  }, 180_000);

  it("leave the events of one that dies to the other", async () => {
    const [first, second] = await Promise.all([startProcess(300), startProcess(300)]);
    const lost = Array.from({ length: 20 }, (_, number) => push(first, 1000 + number, 0, true).catch(() => 0));
    await new Promise((resolve) => setTimeout(resolve, 5));
    callers.at(-2)?.child.kill("SIGKILL");
    await Promise.all(lost);
    await inParallel(
      20,
      Array.from({ length: 20 }, (_, number) => 1000 + number),
      async (number) => {
        for (let attempt = 1; attempt < 100; attempt++) {
          if ((await push(second, number, attempt)) === 200) return;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        throw new Error("never taken");
      },
    );
    const handled = await client.hGetAll("handled");
    expect(Object.keys(handled)).toHaveLength(20);
  });
});

/** The address of a process that handles events. */
async function startProcess(leaseMs = 30_000): Promise<string> {
  const caller = startCaller({ does: "events", redis: redis.url, secrets: { encryptKey, verificationToken }, leaseMs });
  callers.push(caller);
  await caller.printed("ready");
  caller.begin();
  for (;;) {
    const line = caller.lines.find(({ text }) => text.startsWith("port "));
    if (line !== undefined) return `http://127.0.0.1:${line.text.slice(5)}`;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Pushes once; 0: the answer was lost, as every fiftieth is. */
async function push(address: string, number: number, attempt: number, slow = false): Promise<number> {
  const body = event("a.b", { number, slow }, { event_id: `event-${String(number)}` });
  const { headers, body: text } = signed(body, { at: Date.now() });
  const signal = number % 50 === 3 && attempt === 0 ? AbortSignal.timeout(1) : AbortSignal.timeout(10_000);
  try {
    const response = await fetch(address, { method: "POST", headers, body: text, signal });
    await response.text();
    return response.status;
  } catch {
    return 0;
  }
}

async function memoryOf(address: string): Promise<number> {
  return Number(await (await fetch(`${address}/memory`)).text());
}

/** A fixed order that is none of the numbers'. */
function shuffled(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => ((a * 7919) % 10_007) - ((b * 7919) % 10_007));
}

async function inParallel<Item>(
  width: number,
  items: readonly Item[],
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const worker = async (): Promise<void> => {
    for (const item of left) await task(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
