// `npm run bench [-- SOURCE]`: whole processes, in turn, so that a slow machine slows all of them. Reads a copy of
// `../shared/docs/2026-03/tags` (or `specs` where that folder is absent) and prints, for each command, the median wall
// time, its ratio to openapi-typescript turning the same emitted document into types, processor time, peak memory, and the
// targets.
// BENCH_RUNS: rounds, 3 by default; one more warms the disk.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const rounds = Number(process.env.BENCH_RUNS ?? 3);
const tags = resolve(root, "../shared/docs/2026-03/tags");
const source = resolve(process.argv[2] ?? (existsSync(tags) ? tags : join(root, "specs")));
/** The same pages two months later, what a diff is taken with; without them, the pages themselves. */
const may = resolve(root, "../shared/docs/2026-05/gfm");
const later = source === tags && existsSync(may) ? may : source;
const folder = mkdtempSync(join(tmpdir(), "larkwright-bench-"));
const whole = join(folder, "whole");
const quarter = join(folder, "quarter");

/** Writes what the process and its workers used to file descriptor 3 when it ends: peak memory in KiB, processor time in µs. */
const meter = `data:text/javascript,${encodeURIComponent(
  `import fs from "node:fs"; import { isMainThread } from "node:worker_threads";
   if (isMainThread) process.on("exit", () => {
     const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
     fs.writeSync(3, maxRSS + " " + (userCPUTime + systemCPUTime));
   });`,
)}`;

const generate = (from, out, ...options) => [
  join(root, "dist/cli.js"),
  "generate",
  from,
  "--out",
  out,
  "--quiet",
  ...options,
];
const types = [join(root, "node_modules/openapi-typescript/bin/cli.js"), document("only"), "-o", "types.ts"];

/** A letter of what a table says of a field in Chinese, or the one that was put in its place. */
const saidInTable = /(?<=<md-(?:dt-)?td>\s*[\u4e00-\u9fff]{4,})[\u4e00-\u9fffxy](?=[^<]*<\/md-(?:dt-)?td>)/u;

/**
 * In the order in which they run, each in a folder of its own unless it goes on `in` that of another; all folders are new in
 * each round, as a file system without a journal takes five times as long to create files where as many were just deleted.
 * `before`: what else the disk must look like.
 */
const commands = {
  "read, write openapi": { command: generate(whole, "only", "--only", "openapi", "--no-cache") },
  "openapi-typescript": { in: "read, write openapi", command: types },
  "a quarter of the pages": { command: generate(quarter, "few", "--only", "openapi", "--no-cache") },
  "without the docs": { command: generate(whole, "three", "--only", "openapi,client,mock") },
  "all four outputs": { command: generate(whole, "all") },
  "nothing changed": { in: "all four outputs", command: generate(whole, "all") },
  "one page changed": {
    in: "all four outputs",
    before: () => changeOnePage(/[a-z](?=[^a-z]*$)/u),
    command: generate(whole, "all"),
  },
  "one page says otherwise": {
    in: "all four outputs",
    before: () => changeOnePage(saidInTable),
    command: generate(whole, "all"),
  },
  "diff of two documents": {
    in: "read, write openapi",
    before: makeLater,
    command: [join(root, "dist/cli.js"), "diff", document("only"), join(folder, document("later")), "--quiet"],
  },
};

const pages = copySources();
const figures = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, { in: home = name, before, command }] of Object.entries(commands)) {
    before?.();
    const figure = run(command, newFolder(`${String(round)} ${home}`));
    if (round > 0 || rounds === 0) figures[name].push(figure);
  }
}
rmSync(folder, { recursive: true, force: true });
print();

function print() {
  console.log(`${source}: ${String(pages)} pages; ${String(rounds)} rounds; medians`);
  const seconds = (name) => median(figures[name].map((figure) => figure.seconds));
  const processor = (name) => median(figures[name].map((figure) => figure.processor));
  const base = seconds("openapi-typescript");
  for (const [name, own] of Object.entries(figures)) {
    const memory = median(own.map(({ megabytes }) => megabytes)).toFixed(0);
    console.log(
      `${name.padEnd(24)} ${seconds(name).toFixed(2)} s  ×${(seconds(name) / base).toFixed(2)}  ${processor(name).toFixed(2)} s of processors  ${memory} MB`,
    );
  }
  const cold = seconds("all four outputs");
  const most = Math.max(
    ...Object.entries(figures).flatMap(([name, own]) =>
      name === "openapi-typescript" ? [] : own.map(({ megabytes }) => megabytes),
    ),
  );
  target("reading and writing openapi, to openapi-typescript", seconds("read, write openapi") / base, 1);
  target("all four outputs, to openapi-typescript", cold / base, 2.5);
  target("nothing changed, to the cold run", seconds("nothing changed") / cold, 0.1);
  target("one page changed, to the cold run", seconds("one page changed") / cold, 0.15);
  target("one page says otherwise, to the cold run", seconds("one page says otherwise") / cold, 0.15);
  target("what the docs add to the other outputs", cold / seconds("without the docs") - 1, 0.4);
  target("the same in processor time", processor("all four outputs") / processor("without the docs") - 1, 0.4);
  target("diff of two documents, to the cold run", seconds("diff of two documents") / cold, 0.3);
  target("four times the pages, to a quarter", seconds("read, write openapi") / seconds("a quarter of the pages"), 4.4);
  target("peak memory in MB", most, 700);
}

function target(what, value, limit) {
  console.log(`${value <= limit ? "holds" : "FAILS"}  ${what}: ${value.toFixed(2)}, at most ${String(limit)}`);
}

/** The pages, and every fourth of them by name; gives their number. */
function copySources() {
  cpSync(source, whole, { recursive: true });
  cpSync(source, quarter, { recursive: true });
  const files = filesBelow(quarter);
  for (const [index, file] of files.entries()) if (index % 4 !== 0) rmSync(file);
  return files.length;
}

/** Once; a diff of documents that differ much takes longest. */
function makeLater() {
  if (!existsSync(join(folder, document("later"))))
    run(generate(later, "later", "--only", "openapi", "--no-cache"), folder);
}

function document(out) {
  return join(out, "openapi/openapi.json");
}

/** Makes a folder, unless it is there. */
function newFolder(name) {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Another letter at a place of the page in the middle: near its end, or in what a table says, so that outputs change. */
function changeOnePage(place) {
  const files = filesBelow(whole);
  const file = files[Math.floor(files.length / 2)];
  const text = readFileSync(file, "utf8");
  // sources other than the default may have no such place
  const { index: at } = place.exec(text) ?? /[a-z](?=[^a-z]*$)/u.exec(text);
  const letter = text[at] === "x" ? "y" : "x";
  writeFileSync(file, text.slice(0, at) + letter + text.slice(at + 1));
}

function filesBelow(place) {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function run(command, cwd) {
  const start = performance.now();
  const { status, output, stderr } = spawnSync(process.execPath, ["--import", meter, ...command], {
    cwd,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  // a diff with a break ends with 1
  if (status !== 0 && !(status === 1 && command.includes("diff")))
    throw new Error(`${command.join(" ")} failed:\n${String(stderr)}`);
  const seconds = (performance.now() - start) / 1000;
  const [kibibytes, microseconds] = String(output[3]).split(" ").map(Number);
  return { seconds, megabytes: (kibibytes * 1024) / 1e6, processor: microseconds / 1e6 };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
