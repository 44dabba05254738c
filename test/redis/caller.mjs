// One of several processes: `node caller.mjs JOB`, a JSON object. Prints `ready`, then a line for each thing that happens.
import { createJiti } from "jiti";
import { createClient } from "redis";

const { redisLimiter, redisTurns } = await createJiti(import.meta.url).import("../../templates/client/src/redis.ts");
const { AbortController, fetch, setTimeout } = globalThis;
const job = JSON.parse(process.argv[2] ?? "{}");
const client = createClient({ url: job.redis });
client.on("error", () => undefined);
await client.connect();

const jobs = {
  /** Calls as often as the limiter lets it, from many callers, until it is told to stop by the end of its input. */
  async call() {
    const limiter = redisLimiter(client, { lease: job.lease });
    const stop = new AbortController();
    process.stdin.on("end", () => stop.abort()).resume();
    const caller = async () => {
      for (;;) {
        const permit = await limiter.acquire({ key: "key", windows: job.windows, signal: stop.signal });
        const response = await fetch(job.server);
        permit.done({ limited: response.status === 429 });
        await response.text();
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: job.callers }, caller));
    if (!stop.signal.aborted) console.error(ends[0].reason);
  },
  /** Takes places, or a turn, and keeps them. */
  async hold() {
    const limiter = redisLimiter(client, { lease: job.lease });
    for (let count = 0; count < job.places; count++) {
      await limiter.acquire({ key: "key", windows: job.windows });
      await fetch(job.server);
    }
    console.log("holding");
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
  async holdTurn() {
    await redisTurns(client, { lease: job.lease }).run("key", async () => {
      console.log("holding");
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });
  },
  /** Runs tasks that must not overlap; prints when each begins and ends. */
  async turns() {
    const turns = redisTurns(client, { lease: job.lease });
    const task = async () => {
      console.log("begin");
      await new Promise((resolve) => setTimeout(resolve, job.ms));
      console.log("end");
    };
    await Promise.all(Array.from({ length: job.tasks }, () => turns.run("key", task)));
  },
};

console.log("ready");
await jobs[job.does]();
client.destroy();
process.exit(0);
