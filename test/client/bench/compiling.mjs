import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tsc } from "../prepare.mjs";
import { atMost, median, tell } from "../verdicts.mjs";

const rounds = 11;

/** Writes the process's peak memory, in KiB, to file descriptor 3 when it ends. */
const meter = `data:text/javascript,${encodeURIComponent(
  `import fs from "node:fs"; process.on("exit", () => fs.writeSync(3, String(process.resourceUsage().maxRSS)));`,
)}`;

/** Time and memory of the compiler for ten lines, with bare `fetch`, the official SDK, ours, and ours of all operations. */
export function measureCompiling(seeds, all, folder) {
  const programs = {
    fetch: writeProgram(join(folder, "fetch"), bareFetch),
    ours: writeProgram(join(folder, "ours"), facade(seeds.name)),
    functions: writeProgram(join(folder, "functions"), functions(seeds.name)),
    ...(all && {
      "all, one function": writeProgram(join(folder, "all/one"), functions(all.name)),
      "all, one service": writeProgram(join(folder, "all/service"), service(all.name)),
      "all, facade": writeProgram(join(folder, "all/facade"), facade(all.name)),
    }),
    official: writeProgram(besideSdk(join(folder, "official")), official),
  };
  const figures = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, place] of Object.entries(programs)) {
      // It takes long, and nothing is held against it.
      if (name !== "official" || round < 3) figures[name].push(compile(place));
    }
  }
  const medians = Object.fromEntries(
    Object.entries(figures).map(([name, own]) => [
      name,
      { seconds: of(own, "seconds"), megabytes: of(own, "megabytes") },
    ]),
  );
  for (const [name, { seconds, megabytes }] of Object.entries(medians)) {
    tell(`tsc, ten lines, ${name}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
  }
  // Round by round, since the machine is not as fast in each.
  const ratio = (name, key) => median(figures[name].map((figure, round) => figure[key] / figures.fetch[round][key]));
  atMost("tsc time of ten lines, to bare fetch", ratio("ours", "seconds"), 1.2);
  atMost("tsc memory of ten lines, to bare fetch", ratio("ours", "megabytes"), 1.25);
  for (const name of ["all, one function", "all, one service"].filter((name) => name in medians)) {
    atMost(`tsc time of ten lines, ${name}, to bare fetch`, ratio(name, "seconds"), 1.3);
    atMost(`tsc memory of ten lines, ${name}, to bare fetch`, ratio(name, "megabytes"), 1.3);
  }
}

const facade = (name) => `import { createClient } from "${name}";

const client = createClient({ appId: "cli_a", appSecret: "secret" });

export async function names(app_token: string, table_id: string): Promise<string[]> {
  const path = { app_token, table_id };
  const answer = await client.bitable.v1.appTableRecord.list({ path, params: { page_size: 100 } });
  return (answer.data?.items ?? []).map((item) => String(item.fields?.["name"]));
}
`;

const service = (name) => `import { createCore } from "${name}/core";
import { bindBitable } from "${name}/bitable";

const bitable = bindBitable(createCore({ appId: "cli_a", appSecret: "secret" }));

export async function names(app_token: string, table_id: string): Promise<string[]> {
  const path = { app_token, table_id };
  const answer = await bitable.v1.appTableRecord.list({ path, params: { page_size: 100 } });
  return (answer.data?.items ?? []).map((item) => String(item.fields?.["name"]));
}
`;

const functions = (name) => `import { createCore } from "${name}/core";
import { list } from "${name}/bitable/v1/app-table-record";

const core = createCore({ appId: "cli_a", appSecret: "secret" });

export async function names(app_token: string, table_id: string): Promise<string[]> {
  const path = { app_token, table_id };
  const answer = await list(core, { path, params: { page_size: 100 } });
  return (answer.data?.items ?? []).map((item) => String(item.fields?.["name"]));
}
`;

const bareFetch = `type Page = { has_more: boolean; page_token: string; items: { record_id: string; fields: Record<string, unknown> }[] };

const headers = { authorization: "Bearer t-1" };

export async function names(app_token: string, table_id: string): Promise<string[]> {
  const address = \`https://open.feishu.cn/open-apis/bitable/v1/apps/\${app_token}/tables/\${table_id}/records\`;
  const response = await fetch(\`\${address}?page_size=100\`, { headers });
  const answer = (await response.json()) as { code: number; msg: string; data: Page };
  return answer.data.items.map((item) => String(item.fields["name"]));
}
`;

const official = `import { Client } from "@larksuiteoapi/node-sdk";

const client = new Client({ appId: "cli_a", appSecret: "secret" });

export async function names(app_token: string, table_id: string): Promise<string[]> {
  const path = { app_token, table_id };
  const answer = await client.bitable.appTableRecord.list({ path, params: { page_size: 100 } });
  return (answer.data?.items ?? []).map((item) => String(item.fields["name"]));
}
`;

/** The folder, with the official SDK where a program in it finds it. */
function besideSdk(place) {
  const packages = join(place, "node_modules");
  mkdirSync(packages, { recursive: true });
  symlinkSync(
    join(import.meta.dirname, "../node_modules/@larksuiteoapi"),
    join(packages, "@larksuiteoapi"),
    "junction",
  );
  return place;
}

function writeProgram(place, text) {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2022", "DOM"],
    types: [],
    noEmit: true,
  };
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  writeFileSync(join(place, "program.ts"), text);
  return place;
}

function compile(cwd) {
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ["--import", meter, tsc, "-p", "."], {
    cwd,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`${cwd} does not compile:\n${String(output[1]).slice(0, 3000)}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: (Number(output[3]) * 1024) / 1e6 };
}

function of(figures, key) {
  return median(figures.map((figure) => figure[key]));
}
