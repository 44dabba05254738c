// `node test/compare/overlays/run.mjs [SOURCES …]`: what pages say literally, with `openapi/repairs.overlay.yaml` applied by
// tools of others, is the document that is emitted. Installs them beside this file; exit 1 if one comes to another
// result. Without sources: our own pages that need repairs and, where they are, the real ones in ../shared.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";

const here = import.meta.dirname;
const root = join(here, "../../..");
const work = mkdtempSync(join(tmpdir(), "larkwright-overlay-"));
const [literal, overlay, result] = ["literal.json", "repairs.overlay.yaml", "result.json"].map((name) =>
  join(work, name),
);

const tools = {
  "openapi-format": ["openapi-format", literal, "--overlayFile", overlay, "--no-sort", "--json", "--output", result],
  "openapi-overlays-js": ["overlayjs", "--openapi", literal, "--overlay", overlay],
};

const silent = { cwd: here, stdio: ["ignore", "ignore", "inherit"] };
const install = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], silent);
const build = spawnSync("npm", ["run", "--silent", "build"], { ...silent, cwd: root });
if (install.status !== 0 || build.status !== 0) process.exit(1);
const { generate, inspect, literalApi, toOpenApi } = await import(join(root, "dist/index.js"));

const given = process.argv.slice(2);
const usual = ["test/openapi/repairs/pages", "../shared/docs/seeds"].map((path) => join(root, path)).filter(existsSync);
let failed = 0;
for (const sources of given.length === 0 ? usual : [given.join(" ")]) failed += await compare(sources.split(" "));
rmSync(work, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);

async function compare(sources) {
  const { api } = await inspect({ sources });
  const { files } = await generate({ sources, only: ["openapi"] });
  const textOf = (path) => files.find((file) => file.path === `openapi/${path}`)?.text ?? "";
  const emitted = JSON.parse(textOf("openapi.json"));
  const actions = parse(textOf("repairs.overlay.yaml"))?.actions.length ?? 0;
  writeFileSync(literal, JSON.stringify(toOpenApi(literalApi(api), emitted.info.version)));
  writeFileSync(overlay, textOf("repairs.overlay.yaml"));
  // a document that needs no repair shows nothing
  const isShown = actions > 0 && !isDeepStrictEqual(JSON.parse(readFileSync(literal, "utf8")), emitted);
  const wrong = Object.entries(tools).filter(([name, command]) => !says(name, isShown && gives(command, emitted)));
  console.log(`${String(actions)} actions for ${sources.join(" ")}`);
  return wrong.length;
}

function says(name, isRight) {
  console.log(`${isRight ? "agrees  " : "DISAGREES"}  ${name}`);
  return isRight;
}

function gives([command, ...args], emitted) {
  rmSync(result, { force: true });
  const options = { cwd: work, encoding: "utf8", maxBuffer: 2 ** 30 };
  const { status, stdout } = spawnSync(join(here, "node_modules/.bin", command), args, options);
  const text = existsSync(result) ? readFileSync(result, "utf8") : stdout;
  return status === 0 && isDeepStrictEqual(parse(text), emitted);
}
