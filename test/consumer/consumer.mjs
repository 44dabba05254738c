// `npm run test:consumer`: packs the emitted packages, installs the two archives and nothing else in a folder outside the
// repository, compiles a program there and runs it. `npm publish` accepts both, and proves their origin where their
// configuration names a repository. Exit 1 if anything does not hold.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { buildPackage, install, node, temporaryFolder, tsc } from "../client/prepare.mjs";
import { check, end } from "../client/verdicts.mjs";

const here = import.meta.dirname;
const generated = join(here, "../../generated");
const tools = join(here, "../client");
if (!existsSync(join(tools, "node_modules/rollup"))) install(tools);

const folder = temporaryFolder("consumer");
const places = ["client", "mock"].map((name) => buildPackage(join(generated, name), join(folder, "built")).place);
const archives = places.map((place) => {
  const packing = npm(["pack", "--ignore-scripts", "--json", "--pack-destination", folder], place);
  const { name } = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
  check(`npm packs ${name}`, packing.status === 0, packing.stderr);
  const [{ filename, files }] = JSON.parse(packing.stdout);
  const paths = files.map(({ path }) => path);
  for (const path of ["README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"]) {
    check(`${name} has ${path}`, paths.includes(path));
  }
  const publishing = npm(["publish", "--dry-run", "--ignore-scripts", "--provenance", "--access", "public"], place);
  check(`npm would publish ${name}`, publishing.status === 0, publishing.stderr);
  return join(folder, filename);
});

const fresh = join(folder, "fresh");
mkdirSync(fresh);
writeFileSync(join(fresh, "package.json"), '{ "name": "fresh", "private": true, "type": "module" }');
const installing = npm(["install", ...archives, "--no-audit", "--no-fund", "--offline"], fresh);
check("both install without the network", installing.status === 0, installing.stderr);
const beside = readdirSync(join(fresh, "node_modules")).filter((name) => !name.startsWith("."));
check("they bring no other package", beside.join() === "@larkwright", beside.join());

cpSync(join(here, "report.ts"), join(fresh, "report.ts"));
const options = {
  module: "NodeNext",
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  strict: true,
  types: [],
};
writeFileSync(join(fresh, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["report.ts"] }));
const compiling = node([tsc, "-p", "."], fresh);
check("the program compiles", compiling.status === 0, compiling.stdout);
const running = node(["report.js"], fresh);
check(
  "it runs and finds what it wrote",
  running.stdout.trim() === '{"total":7,"isKnown":true}',
  running.stdout + running.stderr,
);
end();

function npm(args, cwd) {
  return spawnSync("npm", [...args, "--loglevel=error"], { cwd, encoding: "utf8", timeout: 120_000 });
}
