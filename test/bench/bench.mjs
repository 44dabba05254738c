// `npm run bench [-- SOURCE…]`: whole processes, in turn, so that a slow machine slows all of them. Reads `../shared/docs/seeds`
// (or `specs` where that folder is absent) and prints, for each command, the median wall time and peak memory and their
// ratio to openapi-typescript turning the same emitted document into types.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const runs = Number(process.env.BENCH_RUNS ?? 5);
const seeds = resolve(root, "../shared/docs/seeds");
const sources = process.argv.length > 2 ? process.argv.slice(2) : [existsSync(seeds) ? seeds : resolve(root, "specs")];
const folder = mkdtempSync(join(tmpdir(), "larkwright-bench-"));

/** Writes the process's peak memory, in KiB, to file descriptor 3 when it ends. */
const meter = `data:text/javascript,${encodeURIComponent(
  'import fs from "node:fs"; process.on("exit", () => fs.writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

const cli = resolve(root, "dist/cli.js");
const document = join(folder, "out/openapi/openapi.json");
const commands = {
  "read and write openapi": [
    cli,
    "generate",
    ...sources,
    "--out",
    join(folder, "only"),
    "--only",
    "openapi",
    "--quiet",
  ],
  "all four outputs": [cli, "generate", ...sources, "--out", join(folder, "all"), "--quiet"],
  "openapi-typescript": [
    resolve(root, "node_modules/openapi-typescript/bin/cli.js"),
    document,
    "-o",
    join(folder, "types.ts"),
  ],
};

run([cli, "generate", ...sources, "--out", join(folder, "out"), "--only", "openapi", "--quiet"]);
const figures = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= runs; round++) {
  for (const [name, command] of Object.entries(commands)) {
    for (const out of ["only", "all"]) rmSync(join(folder, out), { recursive: true, force: true });
    const figure = run(command);
    if (round > 0) figures[name].push(figure); // the first round warms the caches
  }
}
rmSync(folder, { recursive: true, force: true });

const base = figures["openapi-typescript"];
console.log(`${String(runs)} runs each, in turn; medians; sources: ${sources.join(" ")}`);
for (const [name, own] of Object.entries(figures)) {
  const ratio = median(own.map(({ seconds }, index) => seconds / base[index].seconds));
  const memory = median(own.map(({ mebibytes }, index) => mebibytes / base[index].mebibytes));
  console.log(
    `${name.padEnd(24)} ${median(own.map(({ seconds }) => seconds)).toFixed(2)} s  ${median(own.map(({ mebibytes }) => mebibytes)).toFixed(0)} MiB` +
      `  time ×${ratio.toFixed(2)}  memory ×${memory.toFixed(2)}`,
  );
}

function run(command) {
  const start = performance.now();
  const { status, output, stderr } = spawnSync(process.execPath, ["--import", meter, ...command], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`${command.join(" ")} failed:\n${String(stderr)}`);
  return { seconds: (performance.now() - start) / 1000, mebibytes: Number(output[3]) / 1024 };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
