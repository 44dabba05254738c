import { afterAll, beforeAll, expect, it } from "vitest";
import { createMock, type Mock } from "../../templates/mock/src/index.ts";
import { contract } from "../templates/mock/pushing/events.ts";
import { startCaller, type Caller } from "./processes.ts";
import { startRedis, type RedisServer } from "./server.ts";

let redis: RedisServer;
let mock: Mock;
const callers: Caller[] = [];
/** Milliseconds: as many repetitions as the platform's, in less time. */
const repeatMs = [500, 2000, 5000, 10_000];
const total = 10_000;

beforeAll(async () => {
  redis = await startRedis();
  const clientConfig = { PingInterval: 1, ReconnectNonce: 0.05, ReconnectInterval: 0.1 };
  mock = await createMock({ contract, remember: 100_000, pushing: { repeatMs, answerMs: 3000, clientConfig } });
});
afterAll(async () => {
  for (const { child } of callers) child.kill("SIGKILL");
  await mock.close();
  await redis.stop();
});

it("brings 10,000 events to two processes, each handled once, whatever becomes of its pushes", async () => {
  const client = await redis.connect();
  const processes = [await startProcess(), await startProcess()];
  const push = "im.message.receive_v1";
  mock.fail({ push, rate: 0.1, duplicate: true });
  mock.fail({ push, rate: 0.1, delayMs: 50 });
  mock.fail({ push, rate: 0.02, answer: "lost" });
  mock.fail({ push, rate: 0.05, fragments: 3 });
  mock.fail({ push, rate: 0.002, reset: true });
  mock.fail({ push, rate: 0.001, reset: true, when: "after" });
  mock.fail({ push, rate: 0.0005, silent: true });
  const memory: number[][] = [];
  for (const start of [0, total / 2]) {
    const numbers = Array.from({ length: total / 2 }, (_, index) => start + index);
    await inParallel(50, numbers, async (number) => {
      await mock.emit(push, { text: String(number) }, { eventId: `event-${String(number)}` });
    });
    await mock.settled();
    memory.push(await Promise.all(processes.map(memoryOf)));
  }
  const outcomes = countsOf(mock.pushes().map(({ outcome }) => outcome));
  const attempts = countsOf(mock.pushes().map(({ attempt }) => String(attempt)));
  const handled = await client.hGetAll("handled");
  const [half = [], whole = []] = memory;
  const grown = whole.map((bytes, index) => Math.round((bytes - (half[index] ?? 0)) / 1e6));
  console.log(JSON.stringify({ outcomes, attempts, grownMB: grown }));
  // whether an answer is late as well follows from the machine
  expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(["broken", "lost", "refused", "taken"]));
  expect(Object.keys(handled)).toHaveLength(total);
  expect(Object.entries(handled).filter(([, count]) => count !== "1")).toEqual([]);
  expect(Object.keys(await client.hGetAll("tries"))).toHaveLength(total);
  expect(Object.keys(attempts).map(Number)).not.toContain(6);
  // Of the second half: what a process needs to begin with is there by then.
  for (const megabytes of grown) expect(megabytes).toBeLessThan(40);
}, 180_000);

async function startProcess(): Promise<Caller> {
  const { appId, appSecret } = mock.demo;
  const caller = startCaller({ does: "connection", redis: redis.url, baseUrl: mock.url, appId, appSecret });
  callers.push(caller);
  await caller.printed("ready");
  caller.begin();
  await caller.printed("connected");
  return caller;
}

/** What the process says of its memory when it is asked. */
async function memoryOf(caller: Caller): Promise<number> {
  const known = caller.lines.length;
  caller.begin();
  for (;;) {
    const line = caller.lines.slice(known).find(({ text }) => text.startsWith("memory "));
    if (line !== undefined) return Number(line.text.slice(7));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function countsOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
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
