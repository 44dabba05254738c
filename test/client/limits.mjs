// `node test/client/limits.mjs`: what 64 callers get of three limits, in virtual time for several distances to the server,
// then in real time over HTTP. Exit 1 if a call is limited, or less than 97% comes through within 20 ms of the server.
import { createServer } from "node:http";
import { createJiti } from "jiti";

const { AbortController, fetch, setTimeout } = globalThis;
const jiti = createJiti(import.meta.url);
const { memoryLimiter } = await jiti.import("../../templates/client/src/runtime/limits/limiter.ts");
const { allowed, measure } = await jiti.import("../templates/client/runtime/limits/shares.ts");
const { virtualClock } = await jiti.import("../templates/client/runtime/limits/virtual-clock.ts");
const { windowServer } = await jiti.import("../templates/client/runtime/limits/window-server.ts");

const callers = 64;
const second = (requests) => ({ requests, seconds: 1 });
const minute = (requests) => ({ requests, seconds: 60 });
const limits = [
  { name: "10 in a second", windows: [second(10)], seconds: 120 },
  { name: "100 in a minute", windows: [minute(100)], seconds: 1800 },
  { name: "1000 in a minute, 50 in a second", windows: [minute(1000), second(50)], seconds: 1200 },
];
let failed = 0;

for (const { name, windows, seconds } of limits) {
  for (const trip of [2, 20, 100, 300]) {
    const clock = virtualClock();
    const latency = () => [Math.random() * trip, Math.random() * trip].map((ms) => ms / 2);
    const load = { windows, seconds, callers, latency };
    say(`${name}, answers within ${trip} ms`, await measure(memoryLimiter({ clock }), clock, load), trip <= 20);
  }
}
say("10 in a second, over HTTP for 10 s", await overHttp([second(10)], 10), true);
process.exit(failed === 0 ? 0 : 1);

function say(name, { share, refused }, isHeld) {
  const isFine = refused === 0 && (share >= 0.97 || !isHeld);
  if (!isFine) failed++;
  console.log(`${isFine ? "fine  " : "FAILED"}  ${(share * 100).toFixed(1)}% of ${name}, ${refused} limited`);
}

async function overHttp(windows, seconds) {
  const server = windowServer(windows);
  const http = createServer((_, response) => {
    response.writeHead(server.arrive(performance.now()) ? 200 : 429).end();
  });
  await new Promise((resolve) => http.listen(0, "127.0.0.1", resolve));
  const limiter = memoryLimiter();
  const stop = new AbortController();
  const caller = async () => {
    for (;;) {
      const permit = await limiter.acquire({ key: "a", windows, signal: stop.signal });
      const response = await fetch(`http://127.0.0.1:${http.address().port}/`);
      permit.done({ limited: response.status === 429 });
      await response.text();
    }
  };
  setTimeout(() => stop.abort(), seconds * 1000);
  await Promise.allSettled(Array.from({ length: callers }, caller));
  http.close();
  return { share: server.arrivals.length / allowed(windows, seconds), refused: server.refused };
}
