// `npm run bench:watch [-- SOURCE]`: how long `watch` takes from a saved page to what it tells of it, in a folder with all of
// `../shared/docs/seeds` (or `specs` where that is absent). In each of its first pages, a letter of what it says of a field
// becomes another, then a line comes and goes that moves all that follow. Prints medians and what nine of ten saves keep to,
// beside the target; times by the clock, so on a machine that others use they tell little.
// BENCH_RUNS: saves of each kind, 12 by default.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";

const root = resolve(import.meta.dirname, "../..");
const saves = Number(process.env.BENCH_RUNS ?? 12);
const seeds = resolve(root, "../shared/docs/seeds");
const source = resolve(process.argv[2] ?? (existsSync(seeds) ? seeds : join(root, "specs")));
/** In milliseconds. */
const target = 300;
const mostPages = 5;
const line = "\nA line more.\n";

const folder = mkdtempSync(join(tmpdir(), "larkwright-watch-"));
cpSync(source, join(folder, "docs"), { recursive: true });
const watching = spawn(process.execPath, [join(root, "dist/cli.js"), "watch", "docs", "--out", "out", "--json"], {
  cwd: folder,
  stdio: ["ignore", "pipe", "inherit"],
});
const rounds = createInterface({ input: watching.stdout })[Symbol.asyncIterator]();
await rounds.next();

const texts = descriptions();
const pages = readdirSync(join(folder, "docs"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => describedIn(readFileSync(path, "utf8")) !== undefined)
  .sort()
  .slice(0, mostPages);
let failed = 0;
try {
  for (const page of pages) {
    await measure(page, "a letter", otherLetter);
    await measure(page, "a line", otherLine);
  }
} finally {
  const ended = new Promise((done) => watching.once("exit", done));
  watching.kill("SIGINT");
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

async function measure(page, what, change) {
  const times = [];
  for (let save = 0; save < saves; save++) {
    // until the round before is remembered
    await wait(700);
    const text = change(readFileSync(page, "utf8"));
    const told = rounds.next();
    const start = performance.now();
    writeFileSync(page, text);
    await told;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const [median, most] = [0.5, 0.9].map((share) => times[Math.floor(times.length * share)]);
  if (median > target) failed += 1;
  const size = (readFileSync(page).length / 1000).toFixed(0);
  console.log(
    `${median <= target ? "holds" : "FAILS"}  ${what} in ${page.slice(join(folder, "docs").length + 1)} (${size} kB): ` +
      `${median.toFixed(0)} ms, nine of ten within ${most.toFixed(0)}, at most ${String(target)}`,
  );
}

/** What the emitted document says of fields. */
function descriptions() {
  const found = [];
  JSON.parse(readFileSync(join(folder, "out/openapi/openapi.json"), "utf8"), (key, value) => {
    if (key === "description" && typeof value === "string" && /^.{4,80}\p{L}$/u.test(value)) found.push(value);
    return value;
  });
  return [...new Set(found)];
}

/** One of them that the page has once, without its last letter, so that it is found again when that is another. */
function describedIn(page) {
  return texts.map((text) => text.slice(0, -1)).find((text) => page.split(text).length === 2);
}

function otherLetter(page) {
  const text = describedIn(page);
  const at = page.indexOf(text) + text.length;
  return page.slice(0, at) + (page[at] === "x" ? "y" : "x") + page.slice(at + 1);
}

/** Below the first heading, as what is above it may be no text. */
function otherLine(page) {
  if (page.includes(line)) return page.replace(line, "\n");
  const { index, 0: heading } = /^#{1,6} .*$/m.exec(page) ?? /^.*$/m.exec(page);
  const at = index + heading.length + 1;
  return page.slice(0, at - 1) + line + page.slice(at);
}
