// Our mock beside Prism and @scalar/mock-server: the same document, the same operations, checks of requests on.
//
//   npm ci --prefix test/mock && npm run bench:mock [-- folder of outputs [seconds]]
//
// Without a folder it is made from the real documents beside the project, where they are there: 800 operations. The servers
// are measured in turns, several rounds each; the best round of each counts, as other work on the machine only ever makes a
// round worse. The others take up to half a minute to start, so they are started once, ours five times.
import { fork, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { load } from "./load.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const corpus = resolve(root, "../shared/docs/2026-03/tags");
const [given, seconds = "2"] = process.argv.slice(2);
const connections = 16;
const rounds = 3;
const starts = 5;
const target = { times: 2, startMs: 400 };

const scratch = mkdtempSync(join(tmpdir(), "larkwright-bench-"));
const outputs = given ?? (existsSync(corpus) ? outputsOf(corpus) : join(root, "generated"));
const document = resolve(outputs, "openapi/openapi.json");
const { paths } = JSON.parse(readFileSync(document, "utf8"));
const compiled = compile(resolve(outputs, "mock"));
const kinds = {
  larkwright: [compiled, resolve(outputs, "mock/contract")],
  prism: [document],
  scalar: [document],
};

const servers = [];
const verdicts = [];
/** By address of the server. */
const tokens = new Map();
try {
  console.log(`${String(operationsIn(paths))} operations`);
  await compareStarts();
  for (const calls of callsOf(servers)) await compare(calls);
  console.log("");
  for (const { isMet, says } of verdicts) console.log(`${isMet ? "pass" : "FAIL"}  ${says}`);
  if (verdicts.some(({ isMet }) => !isMet)) process.exitCode = 1;
} finally {
  for (const { child } of servers) child.kill();
  rmSync(scratch, { recursive: true, force: true });
}

function outputsOf(sources) {
  const out = join(scratch, "outputs");
  const args = ["generate", sources, "--out", out, "--only", "openapi,mock", "--quiet"];
  const { status, stderr } = spawnSync(process.execPath, [join(root, "dist/cli.js"), ...args]);
  if (status !== 0) throw new Error(`nothing was generated: ${String(stderr).slice(-2000)}`);
  return out;
}

function operationsIn(all) {
  const methods = new Set(["get", "put", "post", "delete", "patch"]);
  return Object.values(all).flatMap((item) => Object.keys(item).filter((name) => methods.has(name))).length;
}

function compile(mock) {
  const folder = join(scratch, "compiled");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), `{"type":"module"}`);
  const options = ["-p", mock, "--outDir", folder, "--noCheck", "--declaration", "false"];
  const types = ["--typeRoots", join(root, "node_modules/@types")];
  const { status, stdout } = spawnSync(process.execPath, [
    join(root, "node_modules/typescript/bin/tsc"),
    ...options,
    ...types,
  ]);
  if (status !== 0) throw new Error(`the mock does not compile: ${stdout}`);
  // One file, as the package and the command have it.
  const entry = join(folder, "index.js");
  const bundling = spawnSync(process.execPath, [
    join(root, "node_modules/rolldown/bin/cli.mjs"),
    ...[entry, "--file", entry, "--platform", "node", "--log-level", "silent"],
  ]);
  if (bundling.status !== 0) throw new Error(`the mock is not bundled: ${String(bundling.stderr)}`);
  return folder;
}

function start(kind) {
  const began = performance.now();
  const file = fileURLToPath(new URL(`servers/${kind}.mjs`, import.meta.url));
  const child = fork(file, kinds[kind], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return new Promise((ready, failed) => {
    child.once("message", (message) => ready({ kind, child, startMs: performance.now() - began, ...message }));
    child.once("exit", (code) => failed(new Error(`${kind} ended with ${String(code)}`)));
  });
}

/** A list with a query, a write with a body, and an operation without state: what each server is sent for it. */
function callsOf(all) {
  const token = { authorization: `Bearer ${"t-".padEnd(40, "x")}` };
  return [
    {
      name: "GET records, a page of 20",
      path: ({ base }) => `${records(base)}?page_size=20&user_id_type=open_id`,
      method: "GET",
    },
    {
      name: "POST records/batch_update, a body that is checked",
      path: ({ base }) => `${records(base)}/batch_update`,
      method: "POST",
      body: ({ base }) =>
        JSON.stringify({ records: [{ record_id: base?.tables[0].record_ids[0] ?? "rec1", fields: { Title: "A" } }] }),
    },
    {
      name: "GET a chat, its example",
      template: "/open-apis/im/v1/chats/{chat_id}",
      path: () => "/open-apis/im/v1/chats/oc_a0553eda9014c201e6969b478895c230?user_id_type=open_id",
      method: "GET",
    },
  ]
    .filter(({ template }) => template === undefined || template in paths)
    .map((call) => ({ ...call, token, all }));
}

function records(base) {
  return `/open-apis/bitable/v1/apps/${base?.app_token ?? "bascn"}/tables/${base?.tables[0].table_id ?? "tbl1"}/records`;
}

async function compare({ name, method, path, body, token, all }) {
  console.log(`\n${name}`);
  const best = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const server of all) {
      const headers = { ...token, ...(body && { "content-type": "application/json" }), ...(await own(server)) };
      const request = { url: server.url, method, path: path(server), headers, ...(body && { body: body(server) }) };
      const measured = await load(request, { connections, seconds: Number(seconds) });
      const known = best.get(server.kind);
      if (known === undefined || measured.perSecond > known.perSecond) best.set(server.kind, measured);
    }
  }
  for (const [kind, { perSecond, p50, p99 }] of best) {
    const times = `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;
    console.log(`  ${kind.padEnd(12)} ${perSecond.toFixed(0).padStart(7)} calls/s, ${times}`);
  }
  const ours = best.get("larkwright");
  const others = [...best].filter(([kind]) => kind !== "larkwright").map(([, measured]) => measured);
  const times = ours.perSecond / Math.max(...others.map(({ perSecond }) => perSecond));
  const least = Math.min(...others.map(({ p99 }) => p99));
  judge(times >= target.times, `${name}: ${times.toFixed(1)} times the better one (at least ${String(target.times)})`);
  judge(ours.p99 <= least, `${name}: p99 ${ours.p99.toFixed(2)} ms (at most ${least.toFixed(2)} ms, the better one’s)`);
}

function judge(isMet, says) {
  verdicts.push({ isMet, says });
}

/** Ours wants a token that it gave; it is fetched once. */
async function own({ url, app }) {
  if (app === undefined) return {};
  if (!tokens.has(url)) {
    const answer = await globalThis.fetch(`${url}/open-apis/auth/v3/tenant_access_token/internal`, {
      method: "POST",
      body: JSON.stringify(app),
    });
    tokens.set(url, (await answer.json()).tenant_access_token);
  }
  return { authorization: `Bearer ${tokens.get(url)}` };
}

/** Until a server answers; the first of ours, and the only ones of the others, go on to be measured. */
async function compareStarts() {
  console.log("\nstart of the process until it answers");
  for (const kind of Object.keys(kinds)) {
    const first = await start(kind);
    servers.push(first);
    const times = [first.startMs];
    while (kind === "larkwright" && times.length < starts) {
      const { child, startMs } = await start(kind);
      child.kill();
      times.push(startMs);
    }
    const least = Math.min(...times);
    console.log(`  ${kind.padEnd(12)} ${least.toFixed(0).padStart(7)} ms, the best of ${String(times.length)}`);
    if (kind === "larkwright")
      judge(least <= target.startMs, `start ${least.toFixed(0)} ms (at most ${String(target.startMs)} ms)`);
  }
}
