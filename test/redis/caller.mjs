// One of several processes: `node caller.mjs JOB`, a JSON object. Prints `ready`, waits for a line, then prints what happens.
import { once } from "node:events";
import { createJiti } from "jiti";
import { createClient } from "redis";

const { redisLimiter, redisTurns } = await createJiti(import.meta.url).import("../../templates/client/src/redis.ts");
const { fetch, setTimeout } = globalThis;
const job = JSON.parse(process.argv[2] ?? "{}");
const client = createClient({ url: job.redis });
client.on("error", () => undefined);
await client.connect();

const jobs = {
  /** Calls as often as the limiter lets it, from many callers, until it is killed. */
  async call() {
    const limiter = redisLimiter(client, { lease: job.lease });
    const caller = async () => {
      for (;;) {
        const permit = await limiter.acquire({ key: "key", windows: job.windows });
        const response = await fetch(job.server);
        permit.done({ limited: response.status === 429 });
        await response.text();
      }
    };
    await Promise.all(Array.from({ length: job.callers }, caller));
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
await once(process.stdin, "data");
await jobs[job.does]();
client.destroy();
process.exit(0);
