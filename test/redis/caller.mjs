// One of several processes: `node caller.mjs JOB`, a JSON object. Prints `ready`, waits for a line, then prints what happens.
import { once } from "node:events";
import { createServer } from "node:http";
import { createJiti } from "jiti";
import { createClient } from "redis";

const jiti = createJiti(import.meta.url);
const { redisLimiter, redisOnce, redisTurns } = await jiti.import("../../templates/client/src/redis.ts");
const { fetch, setTimeout } = globalThis;
const job = JSON.parse(process.argv[2] ?? "{}");
// Loaded before it is ready, and only by those that need it: four processes begin in each test.
const { dispatcher, longConnection, RawWebSocket } = await others();
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
  /** Handles events until it is killed: notes each in Redis, and fails with every hundredth when it comes first. */
  async events() {
    const { secrets, leaseMs } = job;
    const events = dispatcher({ ...secrets, once: redisOnce(client), leaseMs, whenSlow: "repeat" }, []);
    events.on("a.b", async ({ number, slow }) => {
      const tries = await client.hIncrBy("tries", String(number), 1);
      if (slow) await new Promise((resolve) => setTimeout(resolve, 20));
      if (number % 100 === 7 && tries === 1) throw new Error("the first try fails");
      await client.hIncrBy("handled", String(number), 1);
    });
    const server = createServer((request, response) => {
      if (request.url !== "/memory") return void events.listener(request, response);
      response.end(String(process.memoryUsage().rss));
    });
    server.listen(0, "127.0.0.1", () => console.log(`port ${server.address().port}`));
    await once(server, "close");
  },
  /** The same over a long connection; says how much memory it takes whenever it is asked. */
  async connection() {
    const { appId, appSecret, baseUrl } = job;
    const events = dispatcher({ once: redisOnce(client), whenSlow: "repeat" }, []);
    events.on("im.message.receive_v1", async ({ text }) => {
      const tries = await client.hIncrBy("tries", text, 1);
      if (Number(text) % 100 === 7 && tries === 1) throw new Error("the first try fails");
      await client.hIncrBy("handled", text, 1);
    });
    const settings = { appId, appSecret, baseUrl, dispatcher: events, WebSocket: RawWebSocket, pongMs: 1500 };
    // Several, so that there is nearly always one.
    for (let count = 0; count < 4; count++) await longConnection(settings).start();
    process.stdin.on("data", () => console.log(`memory ${process.memoryUsage().rss}`));
    console.log("connected");
    await new Promise(() => undefined);
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

async function others() {
  const runtime = "../../templates/client/src/runtime";
  if (job.does !== "events" && job.does !== "connection") return {};
  const dispatching = await jiti.import(`${runtime}/events/dispatcher.ts`);
  if (job.does === "events") return dispatching;
  const connecting = await jiti.import(`${runtime}/long-connection/long-connection.ts`);
  return { ...dispatching, ...connecting, ...(await jiti.import("../templates/mock/pushing/raw-socket.ts")) };
}

console.log("ready");
await once(process.stdin, "data");
await jobs[job.does]();
client.destroy();
process.exit(0);
