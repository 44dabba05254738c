// `node test/scale/run.mjs [client folder]`: installs three compilers beside this file and compiles the emitted client with
// each, then a program that uses one service of it. Exit 1 if anything is reported, a declaration file is larger than
// 1 MB, or that program loads a file of another service.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const here = import.meta.dirname;
const client = resolve(process.argv[2] ?? join(here, "../../generated/client"));
const largest = 1_000_000;
const work = mkdtempSync(join(tmpdir(), "larkwright-scale-"));
let failed = 0;

function say(isFine, text) {
  if (!isFine) failed++;
  console.log(`${isFine ? "fine  " : "FAILED"}  ${text}`);
}

function compile(version, folder, args) {
  const begin = performance.now();
  const bin = join(here, "node_modules", `typescript-${version}`, "bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  return { isFine: status === 0, text: stdout, seconds };
}

const install = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
  cwd: here,
  stdio: "inherit",
});
if (install.status !== 0) process.exit(1);

const name = JSON.parse(readFileSync(join(client, "package.json"), "utf8")).name;
const copy = join(work, "node_modules", name);
cpSync(client, copy, { recursive: true, filter: (path) => !/[\\/](?:dist|node_modules)$/u.test(path) });

const versions = ["5.9", "6.0", "7.0"];
for (const version of versions) {
  rmSync(join(copy, "dist"), { recursive: true, force: true });
  const { isFine, text, seconds } = compile(version, copy, ["-p", "tsconfig.json"]);
  say(isFine, `TypeScript ${version} compiles the client in ${seconds} s`);
  if (!isFine) console.log(text.split("\n").slice(0, 20).join("\n"));
}

const declarations = readdirSync(join(copy, "dist"), { recursive: true })
  .filter((path) => path.endsWith(".d.ts"))
  .map((path) => ({ path, size: statSync(join(copy, "dist", path)).size }))
  .sort((a, b) => b.size - a.size);
const [first] = declarations;
const kilobytes = Math.round((first?.size ?? 0) / 1000);
say(
  first !== undefined && first.size <= largest,
  `${declarations.length} declaration files, the largest ${first?.path} with ${kilobytes} kB`,
);

const services = readdirSync(join(copy, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(copy, "src", entry.name)).includes("index.ts"))
  .map((entry) => entry.name)
  .sort();
const service = services.includes("bitable") ? "bitable" : services[0];
const program = join(work, "program");
mkdirSync(program);
symlinkSync(join(work, "node_modules"), join(program, "node_modules"));
const bind = /export function (bind\w+)/u.exec(readFileSync(join(copy, "src", service, "index.ts"), "utf8"))?.[1];
writeFileSync(join(program, "package.json"), '{ "type": "module" }');
writeFileSync(
  join(program, "one.ts"),
  `import { createCore } from "${name}/core";\nimport { ${bind} } from "${name}/${service}";\nexport const ${service} = ${bind}(createCore({}));\n`,
);
const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: "ES2022",
  module: "NodeNext",
  lib: ["ES2022", "DOM"],
  types: [],
  noEmit: true,
};
writeFileSync(join(program, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["one.ts"] }));
for (const version of versions) {
  const { isFine, text, seconds } = compile(version, program, ["-p", ".", "--listFiles"]);
  const loaded = text.split("\n").flatMap((line) => /[\\/]dist[\\/]([^\\/]+)[\\/]/u.exec(line)?.[1] ?? []);
  const others = [...new Set(loaded)].filter((folder) => folder !== service && services.includes(folder));
  say(
    isFine && loaded.includes(service) && others.length === 0,
    `TypeScript ${version} checks a program of ${service} in ${seconds} s, ${loaded.length} files of the client`,
  );
  if (!isFine || others.length > 0) console.log(isFine ? others.join(" ") : text.split("\n").slice(0, 20).join("\n"));
}

rmSync(work, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);
