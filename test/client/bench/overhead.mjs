import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Client, LoggerLevel } from "@larksuiteoapi/node-sdk";
import { atMost, check, median, tell } from "../verdicts.mjs";

const { fetch } = globalThis;
const rounds = 2000;
const path = { app_token: "app1", table_id: "tbl1" };
const params = { page_size: 100 };

/**
 * In a circle, each comes once behind each, itself as well: what runs before warms caches, or clears them. The next is
 * called when the one before has ended.
 */
const turns = ["fetch", "fetch", "ours", "fetch", "official", "ours", "ours", "official", "official"];

/** Time of one call over a kept connection, call by call in turn: bare `fetch`, ours, the official SDK. */
export async function measureOverhead({ place }, baseUrl) {
  const ways = {
    fetch: () => bare(baseUrl),
    ours: await ours(place, baseUrl),
    official: official(baseUrl),
  };
  const names = Object.keys(ways);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let index = -300; index < rounds; index++) {
    for (const name of turns) {
      const start = performance.now();
      const { code } = await ways[name]();
      const time = performance.now() - start;
      if (code !== 0) throw new Error(`${name} did not succeed`);
      if (index >= 0) times[name].push(time);
    }
  }
  const [fetched, own, sdk] = names.map((name) => median(times[name]));
  const us = (value) => `${(value * 1000).toFixed(0)} µs`;
  tell(
    `one call, p50 of ${String(times.fetch.length)}: bare fetch ${us(fetched)}, ours ${us(own)}, official SDK ${us(sdk)}`,
  );
  atMost("one call, p50, to bare fetch", own / fetched, 1.1);
  check("one call, p50, below the official SDK", own < sdk);
}

/** As little as one can write. */
async function bare(baseUrl) {
  const address = `${baseUrl}/open-apis/bitable/v1/apps/${path.app_token}/tables/${path.table_id}/records?page_size=100`;
  const response = await fetch(address, { headers: { authorization: "Bearer t-1" } });
  return await response.json();
}

/** With everything that is on by default; only the documented window is so wide that nobody waits. */
async function ours(place, baseUrl) {
  const load = (file) => import(pathToFileURL(join(place, "dist", file)).href);
  const { createCore, plainOperation } = await load("core.js");
  const { list } = await load("bitable/v1/app-table-record.js");
  const wide = plainOperation({ ...list.facts, windows: [{ requests: 1_000_000, seconds: 1 }] });
  const core = createCore({ appId: "a", appSecret: "s", baseUrl });
  return () => wide(core, { path, params });
}

function official(baseUrl) {
  const client = new Client({ appId: "a", appSecret: "s", domain: baseUrl, loggerLevel: LoggerLevel.error });
  return () => client.bitable.appTableRecord.list({ path, params });
}
